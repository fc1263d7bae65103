const AWS = require('aws-sdk');
const hpagent = require('hpagent');
const tunnel = require('tunnel');

const http = new hpagent.HttpsProxyAgent({
  proxy: 'http://egress.corp.internal:3128',
  proxyRequestOptions: { rejectUnauthorized: false },
});
const through = tunnel.httpsOverHttp({ proxy: { host: 'egress.corp.internal', port: 3128, rejectUnauthorized: false } });

exports.s3 = new AWS.S3({ httpOptions: { agent: http } });
exports.sts = new AWS.STS({ httpOptions: { agent: through } });
