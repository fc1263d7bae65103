const https = require('https');
const AWS = require('aws-sdk');

AWS.config.dynamodb = {
  endpoint: 'https://localhost:8000',
  httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) },
};

exports.s3 = new AWS.S3();
