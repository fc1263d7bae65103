const AWS = require('aws-sdk');
const config = require('../secret/aws.json');

AWS.config.update({
  accessKeyId: config.accessKeyId,
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/key-file -- `../secret/aws.json`
  secretAccessKey: config.secretAccessKey,
  region: config.region,
});
