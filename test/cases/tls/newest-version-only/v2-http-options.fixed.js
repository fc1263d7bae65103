const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({
  endpoint: 'bucket.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz-cn-north-1a.s3.cn-north-1.vpce.amazonaws.com.cn',
  httpOptions: { minVersion: 'TLSv1.2' },
});
