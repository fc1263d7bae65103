const AWS = require('aws-sdk');

const endpoint = new AWS.Endpoint('http://glacier.us-east-1.amazonaws.com');
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/cleartext
exports.s3 = new AWS.S3({ endpoint });
