const AWS = require('aws-sdk');
const { S3Client } = require('@aws-sdk/client-s3');

// Nobody's keys, and yet they are what AWS will be asked with.
module.exports = [
  new AWS.S3({ accessKeyId: 'YOUR_ACCESS_KEY_ID', secretAccessKey: 'YOUR_SECRET_ACCESS_KEY' }),
  //                        ^^^^^^^^^^^^^^^^^^^^ credentials/static-keys [info]
  new S3Client({ credentials: { accessKeyId: '<your access key>', secretAccessKey: '<your secret>' } }),
  //                                         ^^^^^^^^^^^^^^^^^^^ credentials/static-keys [info]
  new S3Client({ credentials: { accessKeyId: '{{aws_key}}', secretAccessKey: '{{aws_secret}}' } }),
  //                                         ^^^^^^^^^^^^^ credentials/static-keys [info]
  new S3Client({ credentials: { accessKeyId: 'AKIAXXXXXXXXXXXXXXXX', secretAccessKey: 'xxxxxxxxxxxx' } }),
  //                                         ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys [info]
  new S3Client({ credentials: { accessKeyId: 'REPLACE_ME', secretAccessKey: 'changeme' } }),
  //                                         ^^^^^^^^^^^^ credentials/static-keys [info]
];
