const AWS = require('aws-sdk');

AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: 'glacier' });
exports.s3 = new AWS.S3({ region: 'eu-west-1' });
