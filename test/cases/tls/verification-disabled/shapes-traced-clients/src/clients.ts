// case: no-types
import { Agent } from 'node:https';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { traced } from './tracing';

const requestHandler = new NodeHttpHandler({ httpsAgent: new Agent({ rejectUnauthorized: false }) });
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | paths: 2

export const s3 = traced(new S3Client({ requestHandler }));
export const table = DynamoDBDocumentClient.from(traced(new DynamoDBClient({ requestHandler })));
