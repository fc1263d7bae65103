const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_CIPHERS = 'AES128-SHA';
// @1-35 tls/no-forward-secrecy -- whole process
exports.s3 = new S3Client({});
