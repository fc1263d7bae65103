const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

exports.s3 = new S3Client({
  requestHandler: {
    httpAgent: new https.Agent({ keepAlive: true, maxSockets: 200 }),
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [hint]
  },
});
