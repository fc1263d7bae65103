const AWS = require('aws-sdk');

AWS.config.update({ httpOptions: { timeout: 60000, secureOptions: 0x40004 } });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^ tls/legacy-renegotiation -- `SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION` and `SSL_OP_LEGACY_SERVER_CONNECT`

exports.s3 = new AWS.S3();
