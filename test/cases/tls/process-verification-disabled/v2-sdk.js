const AWS = require('aws-sdk');

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
// @1-47 tls/process-verification-disabled
exports.s3 = new AWS.S3();
