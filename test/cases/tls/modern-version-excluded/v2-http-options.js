const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ httpOptions: { maxVersion: 'TLSv1' } });
//                                       ^^^^^^^^^^^^^^^^^^^ tls/modern-version-excluded
