const { Agent } = require('https');
const { S3 } = require('@aws-sdk/client-s3');
const config = require('./config');

exports.store = new S3({
  region: config.get('s3.region'),
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: config.get('s3.verify') }) },
});
