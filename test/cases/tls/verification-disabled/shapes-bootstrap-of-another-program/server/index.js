const AWS = require('aws-sdk');

const s3 = new AWS.S3();

exports.list = () => s3.listObjectsV2({ Bucket: 'results' }).promise();
