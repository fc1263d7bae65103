const memoize = require('lodash/memoize');
const { S3Client } = require('@aws-sdk/client-s3');
const { agent } = require('./agents');

exports.s3 = memoize((region) => new S3Client({ region, requestHandler: { httpsAgent: agent() } }));
