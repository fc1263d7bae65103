const { S3Client } = require('@aws-sdk/client-s3');
const makeAgent = require('./agents');

// Later calls are given what the first one made.
exports.s3 = new S3Client({ requestHandler: { httpsAgent: makeAgent(false) } });
