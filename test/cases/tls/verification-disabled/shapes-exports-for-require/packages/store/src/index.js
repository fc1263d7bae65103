const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { options } = require('@meadow/net');

exports.store = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
