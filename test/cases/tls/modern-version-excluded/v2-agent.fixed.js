const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({ minVersion: 'TLSv1.2', keepAlive: true });
module.exports = new AWS.S3({ httpOptions: { agent } });
