const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const lab = require('./lab');

exports.s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(lab.tls) } });
