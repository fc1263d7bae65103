const https = require('node:https');
const AWS = require('aws-sdk');

const isLocal = process.env.NODE_ENV !== 'production';

module.exports = new AWS.S3({
  region: 'us-east-2',
  httpOptions: isLocal && { agent: new https.Agent({ rejectUnauthorized: false }) },
  //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: isLocal
});
