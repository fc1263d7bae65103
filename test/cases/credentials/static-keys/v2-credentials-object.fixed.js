const { S3 } = require('aws-sdk');

module.exports = new S3({ region: 'us-gov-west-1' });
