// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');
const AWS = require('aws-sdk');

exports.v3 = new S3Client({ region: 'eu-west-1', forcePathStyle: true });
exports.v2 = new AWS.S3({ region: 'eu-west-1', s3ForcePathStyle: true });
