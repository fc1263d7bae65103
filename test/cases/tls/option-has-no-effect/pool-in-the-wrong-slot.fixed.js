const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

exports.s3 = new S3Client({
  requestHandler: {
    httpsAgent: new https.Agent({ keepAlive: true, maxSockets: 200 }),
  },
});
