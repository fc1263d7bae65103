import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const ofAws = new Agent({
  checkServerIdentity: (host) => (host.endsWith('.amazonaws.com') ? undefined : new Error(`not AWS: ${host}`)),
});
const named = new Agent({
  checkServerIdentity(_host, { subject }) {
    if (!subject || subject.CN !== 's3.eu-west-1.amazonaws.com') return new Error('another host');
    return undefined;
  },
});
const defaulted = new Agent({ checkServerIdentity: (host = '') => (host === '' ? undefined : new Error('a host')) });

export const s3 = new S3Client({ requestHandler: { httpsAgent: ofAws } });
export const archive = new S3Client({ requestHandler: { httpsAgent: named } });
export const copies = new S3Client({ requestHandler: { httpsAgent: defaulted } });
