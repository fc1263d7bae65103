const https = require('https');
const AWS = require('aws-sdk');

AWS.NodeHttpClient.sslAgent = new https.Agent({ rejectUnauthorized: false });

const agent = new https.Agent({ keepAlive: true });

exports.s3 = new AWS.S3({ region: 'eu-west-1', httpOptions: { agent } });
