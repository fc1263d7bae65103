const AWS = require('aws-sdk');

AWS.config.update({ region: 'eu-west-1' });
exports.s3 = new AWS.S3();
//           ^^^^^^^^^^^^ sdk/v2-end-of-support [info] -- September 2025
exports.glacier = new AWS.DynamoDB();
