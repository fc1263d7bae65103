const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ httpOptions: { proxy: 'http://localhost:3128' } });
exports.tls = new AWS.S3({ httpOptions: { proxy: 'https://proxy.example.com' } });
