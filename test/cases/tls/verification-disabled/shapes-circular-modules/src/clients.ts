import { S3Client } from '@aws-sdk/client-s3';
import { handlerOptions } from './handler';

export const region = 'eu-west-1';
export const s3 = (): S3Client => new S3Client({ region, requestHandler: handlerOptions() });
