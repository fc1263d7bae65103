// case: rules={"tls/option-has-no-effect":"off"}
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');
const { HttpsProxyAgent } = require('https-proxy-agent');

const httpsAgent = new HttpsProxyAgent('https://proxy.example.com', { ciphers: 'AES128-SHA' });
exports.s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
