const https = require('https');
const AWS = require('aws-sdk');

const options = { keepAlive: true };
options.minVersion = 'TLSv1.2';
AWS.config.update({ httpOptions: { agent: new https.Agent(options) } });
module.exports = new AWS.S3();
