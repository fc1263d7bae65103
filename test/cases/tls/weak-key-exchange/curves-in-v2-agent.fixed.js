const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({ ecdhCurve: 'prime256v1:secp384r1' });

exports.s3 = new AWS.S3({ httpOptions: { agent } });
