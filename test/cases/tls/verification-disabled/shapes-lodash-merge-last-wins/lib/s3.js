const merge = require('lodash/merge');
const { S3Client } = require('@aws-sdk/client-s3');
const defaults = require('./defaults');

exports.s3 = new S3Client(
  merge({}, defaults, { requestHandler: { httpsAgent: { rejectUnauthorized: true } } }),
);
