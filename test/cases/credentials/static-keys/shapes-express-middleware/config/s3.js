const { S3Client } = require('@aws-sdk/client-s3');
const keys = require('./keys');

exports.s3 = new S3Client({ region: keys.region, credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
