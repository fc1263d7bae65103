const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ httpOptions: { ciphers: 'ECDHE+AESGCM:@SECLEVEL=0' } });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-cipher
