// case: no-types
const { Client } = require('minio');
require('@aws-sdk/client-s3');

const store = new Client({ endPoint: 'minio.example.com', accessKey: process.env.KEY, secretKey: process.env.SECRET });
exports.link = store.presignedGetObject('moraine', 'a', 30 * 24 * 60 * 60);
//                                                      ^^^^^^^^^^^^^^^^^ credentials/presign-too-long [error]
