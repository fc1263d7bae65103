import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Provider } from './provider';

export function store(provider: Provider): S3Client {
  const httpsAgent =
    provider === Provider.Ceph ? new Agent({ rejectUnauthorized: false }) : new Agent({ keepAlive: true });
  return new S3Client({ requestHandler: { httpsAgent } });
}
