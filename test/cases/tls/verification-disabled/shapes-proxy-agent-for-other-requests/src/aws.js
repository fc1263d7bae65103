const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');
const agentFor = require('./net/proxy');

exports.s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: agentFor('aws') }) });
