const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const loader = require('./loader');

loader.once('options', (options) => {
  exports.s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
});
