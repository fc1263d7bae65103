const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' });
//                              ^^^^^^^^^^^^^^^^^^^^^ tls/newest-version-only
module.exports = new AWS.S3({
  endpoint: new AWS.Endpoint('accesspoint.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.s3.us-east-1.vpce.amazonaws.com'),
  httpOptions: { agent },
});
