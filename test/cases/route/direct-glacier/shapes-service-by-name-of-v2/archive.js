const makeClient = require('./lib/factory');

const glacier = makeClient('Glacier', { region: 'eu-central-1' });

exports.inventory = (vaultName) =>
  glacier.initiateJob({ accountId: '-', vaultName, jobParameters: { Type: 'inventory-retrieval' } }).promise();
