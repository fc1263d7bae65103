import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { createClient } from './create-client';

export const s3 = createClient(S3Client, { region: 'me-south-1' });
export const sts = createClient(STSClient);
