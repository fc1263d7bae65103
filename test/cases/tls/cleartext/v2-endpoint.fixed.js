const AWS = require('aws-sdk');

const endpoint = new AWS.Endpoint('https://glacier.us-east-1.amazonaws.com');
exports.s3 = new AWS.S3({ endpoint });
