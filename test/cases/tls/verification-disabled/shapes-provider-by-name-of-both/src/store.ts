import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Provider } from './provider';

export function store(provider: Provider): S3Client {
  if (provider === Provider.Aws) return new S3Client({ region: 'eu-west-1' });
  return new S3Client({
    endpoint: 'https://ceph.corp.example',
    requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
    //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  });
}
