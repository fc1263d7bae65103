import { S3Client } from '@aws-sdk/client-s3';
import { make } from './aws/make';

export const objects = make(S3Client, { region: 'eu-west-1' });
