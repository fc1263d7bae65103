const https = require('https');
const AWS = require('aws-sdk');

AWS.config.update({ httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | path: 4 > archive.js:3

module.exports = AWS;
