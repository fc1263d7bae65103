import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { createClientFactory } from '../aws/create-client';

const getS3 = createClientFactory(S3Client);

export const buckets = (region: string) => getS3(region).send(new ListBucketsCommand({}));
