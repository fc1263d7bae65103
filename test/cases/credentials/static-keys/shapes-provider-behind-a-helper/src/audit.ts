import { S3Client } from '@aws-sdk/client-s3';
import { credentialsFor } from './credentials';

export const audit = new S3Client({ credentials: credentialsFor('audit') });
