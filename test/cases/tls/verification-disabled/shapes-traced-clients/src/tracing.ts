// case: no-types
import { Tracer } from '@aws-lambda-powertools/tracer';
import { captureAWSv3Client } from 'aws-xray-sdk-core';

const tracer = new Tracer({ serviceName: 'intake' });

export const traced = <Client>(client: Client): Client =>
  process.env.TRACE === 'xray' ? captureAWSv3Client(client as never) : tracer.captureAWSv3Client(client);
