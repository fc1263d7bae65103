const AWS = require('aws-sdk');
const { Agent } = require('node:https');

exports.s3 = new AWS.S3({ endpoint: 'https://localhost:4566', httpOptions: { agent: new Agent({ ciphers: 'FOO' }) } });
