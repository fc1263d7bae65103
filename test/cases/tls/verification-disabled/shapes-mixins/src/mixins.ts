import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// biome-ignore lint/suspicious/noExplicitAny: a mixin's constructor takes anything
type Constructor<T = object> = new (...args: any[]) => T;

export function WithLenientAgent<Base extends Constructor>(base: Base) {
  return class extends base {
    httpsAgent = new Agent({ rejectUnauthorized: false });
  };
}

export function WithS3<Base extends Constructor<{ httpsAgent?: Agent }>>(base: Base) {
  return class extends base {
    s3 = new S3Client({ requestHandler: { httpsAgent: this.httpsAgent } });
  };
}
