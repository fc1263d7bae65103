const AWS = require('aws-sdk');
const { Agent } = require('node:https');

exports.s3 = new AWS.S3({ httpOptions: { agent: new Agent({ ciphers: 'ALL:COMPLEMENTOFALL:@SECLEVEL=0' }) } });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-cipher [error] -- without encryption
