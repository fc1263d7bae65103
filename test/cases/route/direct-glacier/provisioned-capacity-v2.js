const AWS = require('aws-sdk');

const glacier = new AWS.Glacier();

exports.capacity = () => glacier.listProvisionedCapacity({ accountId: '-' }).promise();
exports.buy = () => glacier.purchaseProvisionedCapacity({ accountId: '-' }).promise();
