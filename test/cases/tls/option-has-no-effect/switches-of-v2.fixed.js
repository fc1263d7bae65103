const { S3Client } = require('@aws-sdk/client-s3');
const { STSClient } = require('@aws-sdk/client-sts');

exports.s3 = new S3Client({ region: 'eu-west-1' });
exports.sts = new STSClient({ region: 'eu-west-1' });
