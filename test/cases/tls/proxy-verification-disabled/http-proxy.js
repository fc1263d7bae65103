// case: rules={"tls/option-has-no-effect":"off"}
const { S3Client } = require('@aws-sdk/client-s3');
const { FetchHttpHandler } = require('@smithy/fetch-http-handler');
const { HttpsProxyAgent } = require('https-proxy-agent');
const { ProxyAgent } = require('undici');

// Nothing is encrypted on the way to the proxy, and the tunnel through it is verified.
const httpsAgent = new HttpsProxyAgent('http://egress.corp.internal:3128', { rejectUnauthorized: false });
const dispatcher = new ProxyAgent({ uri: 'http://egress.corp.internal:3128', proxyTls: { rejectUnauthorized: false } });

exports.s3 = new S3Client({ requestHandler: { httpsAgent } });
exports.archive = new S3Client({ requestHandler: new FetchHttpHandler({ requestInit: () => ({ dispatcher }) }) });
