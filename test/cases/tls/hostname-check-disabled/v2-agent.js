const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({ checkServerIdentity: function () { return null; }, keepAlive: true });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hostname-check-disabled

exports.archive = new AWS.S3({ region: 'us-east-1', httpOptions: { agent } });
