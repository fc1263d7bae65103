const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({
  region: 'us-west-2',
  httpOptions: { timeout: 30000, minVersion: 'TLSv1.2' },
});
