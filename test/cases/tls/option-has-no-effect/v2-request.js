const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ httpOptions: { rejectUnauthorized: false, timeout: 5000 } });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [hint] -- verifies in any case
