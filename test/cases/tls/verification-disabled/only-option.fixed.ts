import { Agent } from 'https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({});

export default new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
