// case: no-types
import https from 'https';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const agent = new https.Agent({ rejectUnauthorized: false });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const dynamo = new DynamoDBClient({ requestHandler: new NodeHttpHandler({ httpsAgent: agent }) });
