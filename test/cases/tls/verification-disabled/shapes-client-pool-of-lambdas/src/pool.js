const { S3Client } = require('@aws-sdk/client-s3');
const { makeAgent } = require('./agents');

const pool = {};

function clientFor(tenant) {
  if (!pool[tenant]) {
    pool[tenant] = new S3Client({ requestHandler: { httpsAgent: makeAgent({ tenant, verify: true }) } });
  }
  return pool[tenant];
}

module.exports = { clientFor };
