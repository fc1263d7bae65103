import { S3Client } from '@aws-sdk/client-s3';
import agents from '../net/agents.mjs';

export class Clients {
  static readonly lab = new S3Client({ requestHandler: { httpsAgent: agents.lab } });
  static readonly web = new S3Client({ requestHandler: { httpsAgent: agents.web } });
}
