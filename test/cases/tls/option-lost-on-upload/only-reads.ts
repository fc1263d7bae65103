import { readFileSync } from 'node:fs';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ requestHandler: { httpsAgent: { ca: readFileSync('/etc/ssl/corp.pem') } } });

export const read = (Key: string) => s3.send(new GetObjectCommand({ Bucket: 'ice', Key }));
