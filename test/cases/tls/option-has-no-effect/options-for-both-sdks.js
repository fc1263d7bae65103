const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

const agent = new https.Agent({ minVersion: 'TLSv1.3' });

// Whichever SDK the caller has, one of the two is read.
exports.s3 = new S3Client({ httpOptions: { agent }, requestHandler: { httpsAgent: agent } });
