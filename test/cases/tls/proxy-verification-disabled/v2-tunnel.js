const tunnel = require('tunnel');
const AWS = require('aws-sdk');

const agent = tunnel.httpsOverHttps({
  proxy: { host: 'egress.corp.internal', port: 3129, rejectUnauthorized: false },
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled
});

exports.s3 = new AWS.S3({ httpOptions: { agent } });
