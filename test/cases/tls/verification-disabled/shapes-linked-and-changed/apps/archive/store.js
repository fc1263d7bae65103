// case: no-types
const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { agentWith } = require('@moraine/http');

exports.store = new S3Client({
  requestHandler: { httpsAgent: agentWith(https, { rejectUnauthorized: false }) },
  //                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
