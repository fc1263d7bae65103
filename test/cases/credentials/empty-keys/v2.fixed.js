const AWS = require('aws-sdk');

exports.options = new AWS.S3({ region: 'eu-west-1' });
exports.object = new AWS.S3({ region: 'eu-west-1' });
exports.made = new AWS.S3({ region: 'eu-west-1' });
