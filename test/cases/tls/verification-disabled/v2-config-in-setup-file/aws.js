const https = require('https');
const AWS = require('aws-sdk');

AWS.config.update({ httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

module.exports = AWS;
