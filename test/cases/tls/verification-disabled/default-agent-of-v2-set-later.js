const https = require('https');
const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ region: 'eu-west-1' });

if (process.env.CORPORATE_PROXY) {
  AWS.NodeHttpClient.sslAgent = new https.Agent({ rejectUnauthorized: false });
  //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: CORPORATE_PROXY
}
