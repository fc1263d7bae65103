import { Agent } from 'node:https';
import tls from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';

export function makeStore(): S3Client {
  const httpsAgent = new Agent();
  httpsAgent.options.checkServerIdentity = (host, certificate) => {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…} tls/hostname-check-disabled
    const error = tls.checkServerIdentity(host, certificate);
    if (error) console.warn('another name', error.message);
    return undefined;
  };
  return new S3Client({ requestHandler: { httpsAgent } });
}
