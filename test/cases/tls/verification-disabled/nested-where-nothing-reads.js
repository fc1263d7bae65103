const { Agent } = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');

const httpsAgent = new Agent({ keepAlive: true, tls: { rejectUnauthorized: false } });

module.exports = new S3Client({ requestHandler: { httpsAgent } });
