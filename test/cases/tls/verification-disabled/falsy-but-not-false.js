const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

// Node turns verification off for `false` alone.
const clients = {
  zero: new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: 0 }) } }),
  nothing: new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: null }) } }),
  text: new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: 'false' }) } }),
  empty: new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: '' }) } }),
  left: new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: undefined }) } }),
};

module.exports = clients;
