// case: rules={"tls/option-has-no-effect":"off"}
const { constants } = require('crypto');
const https = require('https');
const axios = require('axios');
const { HttpsProxyAgent } = require('https-proxy-agent');
const { S3Client } = require('@aws-sdk/client-s3');

const secureOptions = constants.SSL_OP_LEGACY_SERVER_CONNECT;

// Of another client, for the proxy alone, and written where v3 does not look.
exports.appliance = axios.create({ httpsAgent: new https.Agent({ secureOptions }) });
exports.s3 = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent('http://egress.corp.internal:3128', { secureOptions }) },
  httpOptions: { secureOptions },
});
