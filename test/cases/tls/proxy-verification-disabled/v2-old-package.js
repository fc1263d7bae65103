const AWS = require('aws-sdk');
const HttpsProxyAgent = require('https-proxy-agent');

// Up to version 5, the address is among the options.
const agent = new HttpsProxyAgent({ protocol: 'https:', host: 'egress.corp.internal', port: 3129, rejectUnauthorized: false });
//                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled

exports.s3 = new AWS.S3({ httpOptions: { agent } });
