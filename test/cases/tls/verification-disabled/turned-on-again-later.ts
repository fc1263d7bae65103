import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ rejectUnauthorized: false });
agent.options.rejectUnauthorized = true;

const options: AgentOptions = { rejectUnauthorized: false };
options.rejectUnauthorized = true;

export const archive = new S3Client({ requestHandler: { httpsAgent: agent } });
export const assets = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
