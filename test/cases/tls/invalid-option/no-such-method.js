const https = require('https');
const AWS = require('aws-sdk');

const options = { keepAlive: true };
options.secureProtocol = 'TLSv1_3_method';
//@1-42 tls/invalid-option -- (ERR_TLS_INVALID_PROTOCOL_METHOD)
AWS.config.update({ httpOptions: { agent: new https.Agent(options) } });
module.exports = new AWS.S3();
