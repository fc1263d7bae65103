// case: rules={"tls/option-has-no-effect":"off"}
const { HttpsProxyAgent } = require('https-proxy-agent');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

// A function that is called for an http: proxy by nobody, and for AWS never.
const httpsAgent = new HttpsProxyAgent('http://egress.corp.internal:3128', { checkServerIdentity: () => undefined });

exports.s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
