// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');

exports.style = new S3Client({ region: 'eu-west-1', s3ForcePathStyle: true });
//                                                  ^^^^^^^^^^^^^^^^^^^^^^ sdk/ignored-option [warning] -- Use `forcePathStyle`
exports.retries = new S3Client({ maxRetries: 2 });
//                               ^^^^^^^^^^^^^ sdk/ignored-option [warning] -- counts the first attempt too
exports.version = new S3Client({ region: 'eu-west-1', signatureVersion: 'v4' });
//                                                    ^^^^^^^^^^^^^^^^^^^^^^ sdk/ignored-option [warning] -- Delete it
exports.keys = new S3Client({ region: 'eu-west-1', accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sdk/ignored-option [warning] -- It takes them in `credentials`
exports.environment = new S3Client({
  region: 'eu-west-1',
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sdk/ignored-option [warning]
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
});
exports.text = new S3Client('eu-west-1');
//                          ^^^^^^^^^^^ sdk/ignored-option [warning] -- an object of options
