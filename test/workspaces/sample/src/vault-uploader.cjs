const AWS = require('aws-sdk');

const glacier = new AWS.Glacier({ apiVersion: '2012-06-01', region: 'eu-north-1' });

/** The oldest volumes still go where they have gone for ten years. */
exports.archiveVolume = (vaultName, archiveDescription, body) =>
  glacier.uploadArchive({ accountId: '-', vaultName, archiveDescription, body }).promise();
