const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');
const config = require('../config');

exports.s3 = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new Agent(config.tls) }),
});
