const AWS = require('aws-sdk');
const { Agent } = require('node:https');
const { suites } = require('./suites');

exports.s3 = new AWS.S3({ httpOptions: { agent: new Agent({ ciphers: suites }) } });
