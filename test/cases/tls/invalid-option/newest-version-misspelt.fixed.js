const { Agent } = require('node:https');
const AWS = require('aws-sdk');

const agent = new Agent({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });
exports.s3 = new AWS.S3({ httpOptions: { agent } });
