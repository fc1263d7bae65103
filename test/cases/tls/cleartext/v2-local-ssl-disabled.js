const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ endpoint: 'localhost:4566', sslEnabled: false, s3ForcePathStyle: true });
