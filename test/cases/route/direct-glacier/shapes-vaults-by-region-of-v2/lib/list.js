const { glacier } = require('./request');

exports.list = (region) => glacier(region).listVaults({ accountId: '-' }).promise();
