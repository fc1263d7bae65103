const { S3Client } = require('@aws-sdk/client-s3');
const { FetchHttpHandler } = require('@smithy/fetch-http-handler');
const { ProxyAgent } = require('undici');

const dispatcher = new ProxyAgent({
  uri: 'https://egress.corp.internal:3129',
  proxyTls: { rejectUnauthorized: false },
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled
});

exports.s3 = new S3Client({ requestHandler: new FetchHttpHandler({ requestInit: () => ({ dispatcher }) }) });
