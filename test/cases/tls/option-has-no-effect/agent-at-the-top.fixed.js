const { Agent } = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');

const httpsAgent = new Agent({ minVersion: 'TLSv1.3' });

exports.s3 = new S3Client({ region: 'eu-west-1', requestHandler: { httpsAgent } });
