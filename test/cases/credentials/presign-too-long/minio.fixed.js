// case: no-types
const { Client } = require('minio');
require('@aws-sdk/client-s3');

const store = new Client({ endPoint: 'minio.example.com', accessKey: process.env.KEY, secretKey: process.env.SECRET });
exports.link = store.presignedGetObject('moraine', 'a', 3600);
