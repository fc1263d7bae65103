const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const config = require('../config');

exports.s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ ...config.tls }) } });
