const https = require('https');
const AWS = require('aws-sdk');

AWS.config.s3 = { httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } };
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

exports.store = new AWS.S3({ params: { Bucket: 'ledger-exports' } });
exports.identity = new AWS.STS();
