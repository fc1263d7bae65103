const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_MIN_VERSION = 'TLSv1';
// @1-34 tls/outdated-version -- every connection of the process
exports.s3 = new S3Client({});
