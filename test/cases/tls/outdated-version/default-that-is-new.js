const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_MIN_VERSION = 'TLSv1.2';
tls.DEFAULT_MIN_VERSION = 'TLSv1.3';
const settings = { DEFAULT_MIN_VERSION: '' };
settings.DEFAULT_MIN_VERSION = 'TLSv1';
if (tls.DEFAULT_MIN_VERSION === 'TLSv1') throw new Error();
exports.s3 = new S3Client({});
