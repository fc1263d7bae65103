const { Agent } = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

const httpsAgent = new Agent({
  minVersion: 'TLSv1.2',
  keepAlive: true,
});
exports.s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
