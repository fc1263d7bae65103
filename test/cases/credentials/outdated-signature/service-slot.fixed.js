const AWS = require('aws-sdk');

AWS.config.s3 = { signatureVersion: 'v4' };
const s3 = new AWS.S3({ region: 'eu-central-1' });

module.exports = { s3 };
