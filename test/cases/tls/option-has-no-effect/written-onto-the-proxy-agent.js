const fs = require('fs');
const { S3Client } = require('@aws-sdk/client-s3');
const { HttpsProxyAgent } = require('https-proxy-agent');

const ca = fs.readFileSync('/etc/ssl/inspection.pem');
const httpsAgent = new HttpsProxyAgent('http://egress.corp.internal:3128', { ca });
httpsAgent.options.ca = ca;

exports.s3 = new S3Client({ requestHandler: { httpsAgent } });
