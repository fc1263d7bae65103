const { S3Client } = require('@aws-sdk/client-s3');
const config = require('../config/keys');

module.exports = new S3Client(config);
