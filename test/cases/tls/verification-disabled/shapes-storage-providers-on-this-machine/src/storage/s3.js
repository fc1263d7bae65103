const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

module.exports = class S3Storage {
  constructor({ endpoint, verify = true }) {
    this.client = new S3Client({ endpoint, requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
  }
};
