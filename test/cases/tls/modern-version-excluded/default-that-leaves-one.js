const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_MAX_VERSION = 'TLSv1.2';
exports.s3 = new S3Client({});
