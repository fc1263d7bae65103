let agent;
if (process.env.STORE_INSECURE) {
  agent = require('./agents/insecure');
} else {
  agent = require('./agents/secure');
}

const { S3Client } = require('@aws-sdk/client-s3');

module.exports = new S3Client({ requestHandler: { httpsAgent: agent } });
