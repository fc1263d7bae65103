const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ httpOptions: { ciphers: 'ECDHE_RSA_AES128_GCM_SHA256' } });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/invalid-cipher-list
