// case: no-types
const AWS = require('aws-sdk');

exports.style = new AWS.S3({ region: 'eu-west-1', s3ForcePathStyle: true });
