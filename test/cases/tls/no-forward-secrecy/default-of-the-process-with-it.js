const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_CIPHERS = 'ECDHE+AESGCM';
tls.DEFAULT_CIPHERS = process.env.CIPHERS;
exports.s3 = new S3Client({});
