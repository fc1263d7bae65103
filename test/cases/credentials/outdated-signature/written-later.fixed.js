const AWS = require('aws-sdk');

const s3 = new AWS.S3({ region: 'eu-central-1' });
s3.config.signatureVersion = 'v4';

module.exports = { s3 };
