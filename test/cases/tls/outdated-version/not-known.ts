import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { SecureVersion } from 'node:tls';

const minVersion = process.env.TLS_FLOOR as SecureVersion | undefined;
const httpsAgent = new Agent({ minVersion, keepAlive: true });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });

export function connect(oldest: SecureVersion): S3Client {
  return new S3Client({ requestHandler: { httpsAgent: new Agent({ minVersion: oldest }) } });
}
