const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({ keepAlive: true });

exports.archive = new AWS.S3({ region: 'us-east-1', httpOptions: { agent } });
