import { Agent } from 'node:https';

class S3Client {
  constructor(readonly options: { agent: Agent }) {}
}
export const s3 = new S3Client({ agent: new Agent({ maxVersion: 'TLSv1' }) });
