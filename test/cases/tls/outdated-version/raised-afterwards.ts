import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const legacy: AgentOptions = { minVersion: 'TLSv1', keepAlive: true };
const strict = new Agent({ ...legacy, minVersion: 'TLSv1.2' });
const late = new Agent(legacy);
late.options.minVersion = 'TLSv1.2';

export const first = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: strict }) });
export const second = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: late }) });
