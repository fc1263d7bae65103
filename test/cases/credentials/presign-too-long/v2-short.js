const AWS = require('aws-sdk');

const s3 = new AWS.S3({ region: 'eu-west-1', signatureVersion: 'v4' });
exports.link = s3.getSignedUrl('getObject', { Bucket: 'moraine', Key: 'a' });
exports.hour = s3.getSignedUrl('getObject', { Bucket: 'moraine', Key: 'a', Expires: 3600 });
s3.getSignedUrl('getObject', { Bucket: 'moraine', Key: 'a', Expires: 60 * 5 }, (error, url) => console.log(error, url));
