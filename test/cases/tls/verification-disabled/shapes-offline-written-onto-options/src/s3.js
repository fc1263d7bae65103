const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { isOffline } = require('./stage');

exports.getS3Client = () => {
  const config = {};

  if (isOffline()) {
    config.endpoint = 'https://localhost:4569';
    config.forcePathStyle = true;
    config.requestHandler = { httpsAgent: new Agent({ rejectUnauthorized: false }) };
  }

  return new S3Client(config);
};
