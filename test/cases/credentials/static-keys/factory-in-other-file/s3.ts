import { S3 } from '@aws-sdk/client-s3';

export interface StoreOptions {
  key: string;
  secret: string;
  region?: string;
}

export const openStore = ({ key, secret, region = 'eu-west-1' }: StoreOptions): S3 =>
  new S3({ region, credentials: { accessKeyId: key, secretAccessKey: secret } });
