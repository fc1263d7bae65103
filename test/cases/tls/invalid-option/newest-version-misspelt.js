const { Agent } = require('node:https');
const AWS = require('aws-sdk');

const agent = new Agent({ minVersion: 'TLSv1_2', maxVersion: 'TLS1.3' });
//                        ^^^^^^^^^^^^^^^^^^^^^ tls/invalid-option
//                                               ^^^^^^^^^^^^^^^^^^^^ tls/invalid-option -- Write `'TLSv1.3'`
exports.s3 = new AWS.S3({ httpOptions: { agent } });
