const { S3Client } = require('@aws-sdk/client-s3');
const { agentFor } = require('./agents');

exports.s3 = new S3Client({ requestHandler: { httpsAgent: agentFor(true) } });
exports.printer = { host: 'printer.corp.example', agent: agentFor(false) };
