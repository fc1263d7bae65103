const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ region: 'us-east-1', sslEnabled: false });
//                                             ^^^^^^^^^^^^^^^^^ tls/cleartext
