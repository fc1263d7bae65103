const AWS = require('aws-sdk');

AWS.config.update({
  region: 'local',
  endpoint: 'http://localhost:8000',
  accessKeyId: 'dynamo-on-my-desk',
  secretAccessKey: 'nobody has to guess this one',
});

module.exports = new AWS.DynamoDB.DocumentClient();
