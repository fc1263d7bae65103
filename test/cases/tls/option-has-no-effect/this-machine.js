const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

exports.s3 = new S3Client({
  endpoint: 'https://localhost:4566',
  tls: false,
  requestHandler: { agent: new https.Agent({ minVersion: 'TLSv1.3' }) },
});
