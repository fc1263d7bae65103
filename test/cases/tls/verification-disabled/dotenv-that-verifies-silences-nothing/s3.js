const https = require('node:https');
const { S3Client } = require('@aws-sdk/client-s3');

const agent = new https.Agent({ keepAlive: true });
if (process.env.TLS_VERIFY === 'no') agent.options.rejectUnauthorized = false;
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: TLS_VERIFY

const lenient = new https.Agent({ rejectUnauthorized: false });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

exports.s3 = new S3Client({ requestHandler: { httpsAgent: agent } });
exports.other = new S3Client({ endpoint: process.env.S3_ENDPOINT, requestHandler: { httpsAgent: lenient } });
