const { makeAll } = require('./lib/factory');

const { S3, SQS } = makeAll({ region: 'eu-central-1' });

module.exports = { S3, SQS };
