// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require("@smithy/node-http-handler");
const later = () => import('@smithy/protocol-http');

exports.s3 = new S3Client({ requestHandler: new NodeHttpHandler() });
exports.later = later;
