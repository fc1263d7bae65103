import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { settings } from '../config/settings';

const { aws, bucket } = settings;

const client = new S3Client({
  region: aws.region,
  credentials: {
    accessKeyId: aws.accessKeyId,
    secretAccessKey: aws.secretAccessKey,
  },
});

export function store(id: string, scan: Uint8Array): Promise<unknown> {
  return client.send(new PutObjectCommand({ Bucket: bucket, Key: `letters/${id}.pdf`, Body: scan }));
}
