const { Agent } = require('node:https');
const AWS = require('aws-sdk');

module.exports = new AWS.S3({
  endpoint: 'https://localhost:4566',
  httpOptions: { agent: new Agent({ secureProtocol: 'TLSv1_3_method' }) },
});
