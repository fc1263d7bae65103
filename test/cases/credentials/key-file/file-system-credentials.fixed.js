const AWS = require('aws-sdk');

exports.archives = new AWS.S3({
  region: 'eu-west-1',
});
