const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_MAX_VERSION = 'TLSv1.1';
// @1-36 tls/modern-version-excluded -- whole process
exports.s3 = new S3Client({});
