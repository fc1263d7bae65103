const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ sslEnabled: true });
exports.switched = new AWS.S3({ sslEnabled: process.env.NODE_ENV === 'production' });
