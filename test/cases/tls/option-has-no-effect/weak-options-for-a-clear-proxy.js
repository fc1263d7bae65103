const AWS = require('aws-sdk');
const { HttpsProxyAgent } = require('https-proxy-agent');

const agent = new HttpsProxyAgent('http://egress.corp.internal:3128', { keepAlive: true, rejectUnauthorized: false });
//                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [hint] -- Delete it
exports.s3 = new AWS.S3({ httpOptions: { agent } });
