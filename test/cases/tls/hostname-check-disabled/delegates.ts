import { Agent } from 'node:https';
import { checkServerIdentity } from 'node:tls';
import * as tls from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';

const other = new Agent({ checkServerIdentity: (_host, certificate) => checkServerIdentity('s3.eu-west-1.amazonaws.com', certificate) });
const own = new Agent({ checkServerIdentity: tls.checkServerIdentity });
const pinned = new Agent({
  checkServerIdentity(host, certificate) {
    const error = tls.checkServerIdentity(host, certificate);
    if (error) return error;
    return certificate.fingerprint256 === process.env.AWS_PIN ? undefined : new Error('another certificate');
  },
});

export const clients = [other, own, pinned].map((httpsAgent) => new S3Client({ requestHandler: { httpsAgent } }));
export const byOther = new S3Client({ requestHandler: { httpsAgent: other } });
export const byOwn = new S3Client({ requestHandler: { httpsAgent: own } });
export const byPinned = new S3Client({ requestHandler: { httpsAgent: pinned } });
