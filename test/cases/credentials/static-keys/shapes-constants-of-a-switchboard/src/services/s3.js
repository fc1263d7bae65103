const { S3Client } = require('@aws-sdk/client-s3');
const { AWS: { ACCESS_KEY: accessKeyId, SECRET_KEY: secretAccessKey }, REGION: region } = require('../constants');

const credentials = { accessKeyId, secretAccessKey };

module.exports = new S3Client({ region, credentials });
