import { S3Client } from '@aws-sdk/client-s3';
import { config } from '../config/config';

const { awsKeyId: accessKeyId, awsSecret: secretAccessKey } = config;

export const archive = new S3Client({ credentials: { accessKeyId, secretAccessKey } });
