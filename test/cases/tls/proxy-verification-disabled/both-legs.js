const AWS = require('aws-sdk');
const { HttpsProxyAgent } = require('hpagent');

const verify = false;
//             ^^^^^ tls/verification-disabled
//             ^^^^^ tls/proxy-verification-disabled
const agent = new HttpsProxyAgent({
  proxy: 'https://egress.corp.internal:3129',
  rejectUnauthorized: verify,
  proxyRequestOptions: { rejectUnauthorized: verify },
});

exports.s3 = new AWS.S3({ httpOptions: { agent } });
