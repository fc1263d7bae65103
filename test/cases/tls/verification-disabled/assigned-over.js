const { Agent } = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');

const legacy = { rejectUnauthorized: false, maxSockets: 40 };
const strict = { rejectUnauthorized: true };

const options = Object.assign({}, legacy, strict);

module.exports = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
