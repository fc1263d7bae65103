// case: no-types
const AWS = require('aws-sdk');

exports.style = new AWS.S3({ region: 'eu-west-1', forcePathStyle: true });
//                                                ^^^^^^^^^^^^^^^^^^^^ sdk/ignored-option [warning] -- Use `s3ForcePathStyle`
