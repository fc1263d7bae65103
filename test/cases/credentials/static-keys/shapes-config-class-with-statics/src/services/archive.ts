import { S3Client } from '@aws-sdk/client-s3';
import { AwsConfig } from '../config/aws-config';

export const archive = new S3Client({ region: AwsConfig.region, credentials: AwsConfig.credentials });
