const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { options } = require('./options');

exports.s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent(options({ keepAlive: true }, { rejectUnauthorized: false })) },
});
