const fs = require('fs');
const AWS = require('aws-sdk');

const ca = fs.readFileSync('/etc/ssl/archive-ca.pem');

exports.s3 = new AWS.S3({ sslEnabled: true, httpOptions: { ca, minVersion: 'TLSv1.2', timeout: 5000 } });
