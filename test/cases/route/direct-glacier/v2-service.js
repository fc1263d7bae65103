const AWS = require('aws-sdk');

const glacier = new AWS.Glacier({ apiVersion: '2012-06-01', region: 'us-east-1' });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier

exports.upload = (vaultName, body) =>
  glacier.uploadArchive({ accountId: '-', vaultName, body }).promise();
