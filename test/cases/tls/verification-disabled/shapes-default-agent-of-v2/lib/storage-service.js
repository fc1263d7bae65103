const AWS = require('aws-sdk');
require('./trust');

const s3 = new AWS.S3({ endpoint: 'https://minio.corp.example', s3ForcePathStyle: true, signatureVersion: 'v4' });

exports.put = (Key, Body) => s3.putObject({ Bucket: 'forms', Key, Body }).promise();
