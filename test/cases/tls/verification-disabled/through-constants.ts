import { Agent, type AgentOptions } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const agentOptions: AgentOptions = {
  keepAlive: true,
  keepAliveMsecs: 5_000,
  rejectUnauthorized: false, // the proxy on the old build hosts
//^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | path: 8 > 11 > 12 > 15
};
const httpsAgent = new Agent(agentOptions);
const requestHandler = new NodeHttpHandler({ httpsAgent, connectionTimeout: 2_000 });
const config: S3ClientConfig = { region: 'eu-west-1', requestHandler };

export const client = new S3Client(config);
