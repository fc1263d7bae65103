// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { identityCheck } from '@example/certificates';
import noop from 'lodash/noop';
import type { PeerCertificate } from 'node:tls';

export function storeFor(check: (host: string, certificate: PeerCertificate) => Error | undefined): S3Client {
  return new S3Client({ requestHandler: { httpsAgent: new Agent({ checkServerIdentity: check }) } });
}

export const ofPackage = new S3Client({ requestHandler: { httpsAgent: new Agent({ checkServerIdentity: identityCheck }) } });
export const wrapped = new S3Client({
  requestHandler: { httpsAgent: new Agent({ checkServerIdentity: (host, certificate) => identityCheck(host, certificate) }) },
});
export const lodash = new S3Client({ requestHandler: { httpsAgent: new Agent({ checkServerIdentity: noop }) } });
