import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ keepAlive: true });
if (process.argv.includes('--lab')) agent.options.rejectUnauthorized = false;
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: --lab
else console.log('verified');

if (process.env.LAB)
  agent.options.rejectUnauthorized = false;
  // @3-43 tls/verification-disabled | when: LAB

export const s3 = new S3Client({ requestHandler: { httpsAgent: agent } });
