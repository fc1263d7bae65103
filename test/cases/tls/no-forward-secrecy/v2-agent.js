const AWS = require('aws-sdk');
const { Agent } = require('node:https');

exports.s3 = new AWS.S3({ httpOptions: { agent: new Agent({ keepAlive: true, ciphers: 'AES128-SHA' }) } });
//                                                                           ^^^^^^^^^^^^^^^^^^^^^ tls/no-forward-secrecy
