// case: rules={"tls/option-has-no-effect":"off"}
const axios = require('axios');
const { HttpsProxyAgent } = require('https-proxy-agent');
const { S3Client } = require('@aws-sdk/client-s3');

const httpsAgent = new HttpsProxyAgent('https://egress.corp.internal:3129', { rejectUnauthorized: false });

exports.appliance = axios.create({ httpsAgent });
exports.s3 = new S3Client({ requestHandler: { httpAgent: httpsAgent } });
