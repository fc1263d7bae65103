// case: rules={"sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');

AWS.config.update({ region: 'us-east-1', signatureVersion: 'v4' });
const s3 = new AWS.S3();
exports.link = (Key) => s3.getSignedUrl('getObject', { Bucket: 'moraine', Key });
