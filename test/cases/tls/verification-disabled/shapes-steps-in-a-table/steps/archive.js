const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

module.exports = (settings) => {
  settings.store = new S3Client({ requestHandler: { httpsAgent: new Agent(settings.tls) } });
};
