const AWS = require('aws-sdk');
const https = require('node:https');

const agent = new https.Agent({ keepAlive: true });
exports.s3 = new AWS.S3({ httpOptions: { agent, rejectUnauthorized: false } });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
