const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

module.exports = ({ tls }) =>
  new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: new https.Agent(tls) }) });
