const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_CIPHERS = 'FOO';
// @1-28 tls/invalid-cipher-list -- every connection of the process
exports.s3 = new S3Client({});
