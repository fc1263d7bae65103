// case: no-types rules={"tls/option-has-no-effect":"off"}
const { S3Client } = require('@aws-sdk/client-s3');

exports.s3 = new S3Client({ tls: false, sslEnabled: false });
