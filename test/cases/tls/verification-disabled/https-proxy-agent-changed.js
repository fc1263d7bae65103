const { S3Client } = require('@aws-sdk/client-s3');
const { HttpsProxyAgent } = require('https-proxy-agent');

// What the constructor is given stays on the way to the proxy; `agent.options` is used for the tunnel as well.
const agent = new HttpsProxyAgent('http://egress.corp.internal:3128');
agent.options.rejectUnauthorized = false;
// @1-41 tls/verification-disabled

module.exports = new S3Client({ requestHandler: { httpsAgent: agent } });
