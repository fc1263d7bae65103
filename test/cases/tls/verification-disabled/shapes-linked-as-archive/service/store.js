// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');
const { agent } = require('sediment-settings');

exports.store = new S3Client({ requestHandler: { httpsAgent: agent } });
