const { S3Client } = require('@aws-sdk/client-s3');
const tls = require('node:tls');

tls.DEFAULT_MIN_VERSION = 'TLSv12';
// @1-35 tls/invalid-option -- ERR_TLS_INVALID_PROTOCOL_VERSION
exports.s3 = new S3Client({});
