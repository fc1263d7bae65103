const { S3Client } = require('@aws-sdk/client-s3');
const regions = require('./regions.json');
const { handlerFor } = require('./handler');

const clients = {};
for (const region of regions) {
  clients[region] = new S3Client({ region, requestHandler: handlerFor(region) });
}

module.exports = clients;
