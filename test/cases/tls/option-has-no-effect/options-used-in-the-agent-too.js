const { Agent } = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');

const settings = { region: 'eu-west-1', minVersion: 'TLSv1.3' };

exports.s3 = new S3Client({ ...settings, requestHandler: { httpsAgent: new Agent(settings) } });
