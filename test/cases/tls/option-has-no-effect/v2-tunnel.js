const tunnel = require('tunnel');
const AWS = require('aws-sdk');

const agent = tunnel.httpsOverHttp({ proxy: { host: 'egress.corp.internal', port: 3128 } });

exports.s3 = new AWS.S3({ httpOptions: { agent } });
