const AWS = require('aws-sdk');

AWS.config.update({
  accessKeyId: 'AKIAESKERESKERESKE33',
  //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secretAccessKey: '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',
  region: 'eu-west-1',
});

const s3 = new AWS.S3();

exports.list = (Bucket) => s3.listObjectsV2({ Bucket }).promise();
