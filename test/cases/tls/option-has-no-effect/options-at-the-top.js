const fs = require('fs');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

exports.s3 = new S3Client({
  region: 'eu-west-1',
  minVersion: 'TLSv1.3',
//^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] -- agent that has `minVersion` | fix: none
  requestHandler: new NodeHttpHandler({ ca: fs.readFileSync('ca.pem'), requestTimeout: 1000 }),
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] -- `httpsAgent` | fix: none
});
