const AWS = require('aws-sdk');

exports.connect = (host) =>
  new AWS.S3({ endpoint: host });
