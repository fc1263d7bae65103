// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require("@aws-sdk/node-http-handler");
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sdk/deprecated-package [info]
const later = () => import('@aws-sdk/protocol-http');
//                         ^^^^^^^^^^^^^^^^^^^^^^^^ sdk/deprecated-package [info]

exports.s3 = new S3Client({ requestHandler: new NodeHttpHandler() });
exports.later = later;
