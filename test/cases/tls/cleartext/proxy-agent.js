const AWS = require('aws-sdk');
const { HttpsProxyAgent } = require('https-proxy-agent');

exports.s3 = new AWS.S3({ httpOptions: { agent: new HttpsProxyAgent('http://proxy.example.com:3128') } });
