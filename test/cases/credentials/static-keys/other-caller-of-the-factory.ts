import { S3Client } from '@aws-sdk/client-s3';

function storeAt(endpoint: string, accessKeyId: string, secretAccessKey: string): S3Client {
  return new S3Client({ endpoint, region: 'us-east-1', credentials: { accessKeyId, secretAccessKey } });
}

const { STORE_KEY = '', STORE_SECRET = '', STORE_URL = '' } = process.env;

export const local = storeAt('http://localhost:9000', 'ledger-dev', 'a secret of this laptop alone');
export const remote = storeAt(STORE_URL, STORE_KEY, STORE_SECRET);
