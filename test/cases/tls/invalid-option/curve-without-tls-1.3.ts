import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// Good for TLS 1.2, as OpenSSL 3.0 has the curve.
const httpsAgent = new Agent({ ecdhCurve: 'brainpoolP256r1', maxVersion: 'TLSv1.2' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
