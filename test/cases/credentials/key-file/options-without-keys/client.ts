import { S3Client } from '@aws-sdk/client-s3';
import settings from './settings.json';

export const s3 = new S3Client(settings.s3);
