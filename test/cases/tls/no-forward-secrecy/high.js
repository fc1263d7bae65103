const AWS = require('aws-sdk');
const { Agent } = require('node:https');

exports.s3 = new AWS.S3({ httpOptions: { agent: new Agent({ ciphers: 'HIGH:!aNULL:!MD5' }) } });
