const { S3Client } = require('@aws-sdk/client-s3');
const base = require('./lib/base');
const fromRole = require('./lib/from-role');

exports.s3 = new S3Client(Object.assign({}, base, fromRole()));
