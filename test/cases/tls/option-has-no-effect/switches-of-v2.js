const { S3Client } = require('@aws-sdk/client-s3');
const { STSClient } = require('@aws-sdk/client-sts');

exports.s3 = new S3Client({ region: 'eu-west-1', sslEnabled: true });
//                                               ^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning]
exports.sts = new STSClient({ region: 'eu-west-1', tls: false });
//                                                 ^^^^^^^^^^ tls/option-has-no-effect [hint]
