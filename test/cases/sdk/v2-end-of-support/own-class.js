require('aws-sdk');

class S3 {}
const AWS = { S3 };
exports.s3 = new AWS.S3();
