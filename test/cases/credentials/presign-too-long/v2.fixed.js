const AWS = require('aws-sdk');

const s3 = new AWS.S3({ region: 'eu-west-1', signatureVersion: 'v4' });
exports.link = s3.getSignedUrl('getObject', { Bucket: 'moraine', Key: 'a', Expires: 3600 });
exports.later = s3.getSignedUrlPromise('putObject', { Bucket: 'moraine', Key: 'a', Expires: 3600 });
exports.form = s3.createPresignedPost({ Bucket: 'moraine', Expires: 3600 });
