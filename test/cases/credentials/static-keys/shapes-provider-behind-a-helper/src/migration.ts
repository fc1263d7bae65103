import { S3Client } from '@aws-sdk/client-s3';
import { credentialsFor } from './credentials';

export const legacy = new S3Client({ credentials: credentialsFor('legacy') });
