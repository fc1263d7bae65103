const { S3Client } = require('@aws-sdk/client-s3');

const offline = {
  endpoint: 'http://127.0.0.1:4569',
  forcePathStyle: true,
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
};

module.exports = new S3Client(process.env.IS_OFFLINE ? offline : {});
