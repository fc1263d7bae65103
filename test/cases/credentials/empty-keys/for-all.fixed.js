const AWS = require('aws-sdk');

AWS.config.update({ region: 'eu-west-1' });
exports.s3 = new AWS.S3();
