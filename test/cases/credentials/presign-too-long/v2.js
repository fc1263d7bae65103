const AWS = require('aws-sdk');

const s3 = new AWS.S3({ region: 'eu-west-1', signatureVersion: 'v4' });
exports.link = s3.getSignedUrl('getObject', { Bucket: 'moraine', Key: 'a', Expires: 31536000 });
//                                                                         ^^^^^^^^^^^^^^^^^ credentials/presign-too-long [error] -- 365 days
exports.later = s3.getSignedUrlPromise('putObject', { Bucket: 'moraine', Key: 'a', Expires: 172800 });
//                                                                                 ^^^^^^^^^^^^^^^ credentials/presign-too-long [warning]
exports.form = s3.createPresignedPost({ Bucket: 'moraine', Expires: 90000 });
//                                                         ^^^^^^^^^^^^^^ credentials/presign-too-long [warning] -- presigned form
