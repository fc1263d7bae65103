const AWS = require('aws-sdk');

const options = { accessKeyId: process.env['AWS_ACCESS_KEY_ID'], secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] };
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-token-dropped [warning]
exports.s3 = new AWS.S3({ region: 'eu-west-1', ...options });
