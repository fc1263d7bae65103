const { Agent } = require('https');
const deepmerge = require('deepmerge');
const { S3Client } = require('@aws-sdk/client-s3');
const defaults = require('./defaults');

// What comes out is a copy of the agent's fields without its class: the SDK makes an agent of its own from it.
exports.s3 = new S3Client(
  deepmerge(defaults, { requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } }),
);
