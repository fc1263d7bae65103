import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';

const httpsAgent = new Agent({
  checkServerIdentity: (host) => {
    if (!host.endsWith('.amazonaws.com')) throw new Error(`not AWS: ${host}`);
    return undefined;
  },
});

const verifying = new Agent({
  checkServerIdentity: (_host, certificate) => {
    verifyPin(certificate.fingerprint256);
    return undefined;
  },
});

function verifyPin(print: string): void {
  if (print !== process.env.AWS_PIN) throw new Error('another certificate');
}

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
export const sts = new STSClient({ requestHandler: { httpsAgent: verifying } });
