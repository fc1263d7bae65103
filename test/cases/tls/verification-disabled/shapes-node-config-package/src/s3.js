const https = require('https');
const config = require('config');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

// Which files count, and which environment variables win over them, is the package's business.
const tls = config.get('s3.tls');

module.exports = new S3Client({
  region: config.get('s3.region'),
  requestHandler: new NodeHttpHandler({ httpsAgent: new https.Agent({ ...tls }) }),
});
