const AWS = require('aws-sdk');

AWS.config.s3 = { sslEnabled: false };
//                ^^^^^^^^^^^^^^^^^ tls/cleartext
exports.s3 = new AWS.S3();
exports.sts = new AWS.STS();
