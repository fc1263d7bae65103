// case: scope=archive no-types
import { Agent } from 'node:https';
import { SQSClient } from '@aws-sdk/client-sqs';

export const queue = new SQSClient({
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
