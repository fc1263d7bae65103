const { S3Client } = require('@aws-sdk/client-s3');
const net = require('./lib/agent');
const { region, maxAttempts } = require('./lib/options.js');

exports.client = new S3Client({
  region,
  maxAttempts,
  requestHandler: { httpsAgent: net.agent, requestTimeout: net.timeout },
});
