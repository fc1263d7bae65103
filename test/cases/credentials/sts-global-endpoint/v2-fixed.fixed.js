const AWS = require('aws-sdk');

exports.plain = new AWS.STS({ stsRegionalEndpoints: 'regional' });
exports.options = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
exports.legacy = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
