const AWS = require('aws-sdk');

AWS.config.update({
  region: 'eu-west-1',
});

const s3 = new AWS.S3();

exports.list = (Bucket) => s3.listObjectsV2({ Bucket }).promise();
