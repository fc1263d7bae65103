import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { base } from './base';

const roles = { north: 'arn:aws:iam::123456789012:role/north', south: 'arn:aws:iam::123456789012:role/south' };

const configFor = (RoleArn: string): S3ClientConfig => ({
  ...base,
  credentials: fromTemporaryCredentials({ params: { RoleArn } }),
});

export const stores = Object.values(roles).map((role) => new S3Client(configFor(role)));
