const AWS = require('aws-sdk');
const keys = require('./conf/credentials.json');

exports.s3 = new AWS.S3({
  endpoint: 'http://127.0.0.1:9000',
  s3ForcePathStyle: true,
  accessKeyId: keys.access,
  secretAccessKey: keys.secret,
});
