const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ httpOptions: { proxy: 'http://proxy.example.com:3128' } });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/cleartext -- to the proxy | fix: none
