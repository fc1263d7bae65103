const AWS = require('aws-sdk');

AWS.config.update({ sslEnabled: false });
exports.s3 = new AWS.S3({ sslEnabled: true });
