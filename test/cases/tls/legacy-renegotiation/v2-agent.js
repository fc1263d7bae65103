const crypto = require('crypto');
const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({
  secureOptions: crypto.constants.SSL_OP_NO_COMPRESSION | crypto.constants.SSL_OP_ALLOW_NO_DHE_KEX,
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/legacy-renegotiation -- without forward secrecy
});

exports.s3 = new AWS.S3({ httpOptions: { agent } });
