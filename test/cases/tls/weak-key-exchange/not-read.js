// case: rules={"tls/option-has-no-effect":"off"}
const http = require('http');
const https = require('https');
const axios = require('axios');
const { S3Client } = require('@aws-sdk/client-s3');

// An agent of another client, one for clear text, and options that v3 does not read.
exports.appliance = axios.create({ httpsAgent: new https.Agent({ minDHSize: 512 }) });
exports.s3 = new S3Client({
  requestHandler: { httpAgent: new http.Agent({ minDHSize: 512 }) },
  httpOptions: { minDHSize: 512 },
});
