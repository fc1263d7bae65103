// case: node=24
const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_MIN_VERSION = 'TLSv1.1';
// @1-36 tls/outdated-version [info] -- keeps back
exports.s3 = new S3Client({});
