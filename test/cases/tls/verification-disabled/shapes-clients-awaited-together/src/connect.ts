import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export async function connect(name: string, secure: boolean): Promise<S3Client> {
  const httpsAgent = new Agent({ rejectUnauthorized: secure });
  return new S3Client({ userAgentAppId: name, requestHandler: { httpsAgent } });
}
