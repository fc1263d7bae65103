const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { handlerFor } = require('./config');

module.exports = new S3Client({ requestHandler: handlerFor(https) });
