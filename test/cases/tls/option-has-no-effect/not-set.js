const { S3Client } = require('@aws-sdk/client-s3');

// Nothing is set in these cases.
exports.s3 = new S3Client({ httpOptions: undefined, tls: undefined, requestHandler: { agent: undefined } });
