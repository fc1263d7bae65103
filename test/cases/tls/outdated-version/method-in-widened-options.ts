import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const agentOptions = {
  keepAlive: true,
  'secureProtocol': 'TLS_client_method',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/outdated-version
};

export const s3 = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new Agent(agentOptions) }),
});
