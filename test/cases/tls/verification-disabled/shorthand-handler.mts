import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const client = new S3Client({
  requestHandler: {
    requestTimeout: 10_000,
    httpsAgent: new Agent({ maxSockets: 25, rejectUnauthorized: false }),
    //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  },
});

export async function warmUp(): Promise<string> {
  return (await client.config.region()).toUpperCase();
}
