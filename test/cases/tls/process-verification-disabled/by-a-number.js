const { S3Client } = require('@aws-sdk/client-s3');

process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0;
// @1-48 tls/process-verification-disabled
exports.s3 = new S3Client({});
