// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');

const options = { region: 'eu-west-1' };
if (process.env.LOCAL) options.s3ForcePathStyle = true;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sdk/ignored-option [warning] | when: process.env.LOCAL
exports.s3 = new S3Client(options);
