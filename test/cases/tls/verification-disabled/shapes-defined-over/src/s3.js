const { S3Client } = require('@aws-sdk/client-s3');
const { agent } = require('./agent');

exports.s3 = new S3Client({ requestHandler: { httpsAgent: agent } });
