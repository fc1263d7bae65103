const { S3Client } = require('@aws-sdk/client-s3');
const { HttpsProxyAgent } = require('hpagent');

const httpsAgent = new HttpsProxyAgent({
  keepAlive: true,
  proxy: 'https://egress.corp.internal:3129',
  proxyRequestOptions: { rejectUnauthorized: false, timeout: 5000 },
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled
});

exports.s3 = new S3Client({ requestHandler: { httpsAgent } });
