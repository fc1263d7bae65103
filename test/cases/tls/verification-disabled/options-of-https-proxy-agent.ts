// case: no-types rules={"tls/option-has-no-effect":"off"}
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'https-proxy-agent';

// These options are for a TLS connection to the proxy, and this proxy is spoken to without TLS.
const proxy = process.env.HTTPS_PROXY ? 'http://egress.corp.internal:8080' : 'http://proxy.corp.internal:8080';
const agent = new HttpsProxyAgent(proxy, { rejectUnauthorized: false });

export const s3 = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: agent, httpAgent: agent }),
});
