const AWS = require('aws-sdk');

AWS.config.update({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
exports.sts = new AWS.STS();
