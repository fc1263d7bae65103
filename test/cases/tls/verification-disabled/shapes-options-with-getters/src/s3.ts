import { S3Client } from '@aws-sdk/client-s3';
import { relaxed } from './net/options';

const { httpsAgent } = relaxed.options;

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
