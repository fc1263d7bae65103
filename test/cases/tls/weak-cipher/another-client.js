const https = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');

https.get('https://example.com', { ciphers: 'DEFAULT:@SECLEVEL=0' });
exports.s3 = new S3Client({});
