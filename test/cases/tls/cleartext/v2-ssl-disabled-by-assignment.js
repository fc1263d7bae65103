const AWS = require('aws-sdk');

AWS.config.sslEnabled = false;
// @1-30 tls/cleartext
exports.s3 = new AWS.S3();
