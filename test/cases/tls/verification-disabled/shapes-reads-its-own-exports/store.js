const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const config = require('./config');

module.exports = new S3Client({ requestHandler: config.handlerFor(https) });
