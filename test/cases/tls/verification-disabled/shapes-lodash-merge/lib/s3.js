const { S3Client } = require('@aws-sdk/client-s3');
const clientOptions = require('./client-options');

exports.s3 = new S3Client(clientOptions({ requestHandler: { httpsAgent: { rejectUnauthorized: false } } }));
//                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
