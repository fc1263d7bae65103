const { S3Client } = require('@aws-sdk/client-s3');
const { AWS_CONFIG } = require('../config');

module.exports = new S3Client(AWS_CONFIG);
