const { Agent } = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');

const options = { keepAlive: true, rejectUnauthorized: false };
delete options.rejectUnauthorized;

module.exports = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
