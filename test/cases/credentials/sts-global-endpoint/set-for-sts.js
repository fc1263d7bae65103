const AWS = require('aws-sdk');

AWS.config.sts = { stsRegionalEndpoints: 'regional' };
exports.sts = new AWS.STS({ region: 'eu-west-1' });
