const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({ secureProtocol: 'TLSv1_1_client_method', keepAlive: true });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/modern-version-excluded -- speaks only TLS 1.1,
module.exports = new AWS.S3({ httpOptions: { agent } });
