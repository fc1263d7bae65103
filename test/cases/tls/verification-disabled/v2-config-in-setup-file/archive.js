const AWS = require('./aws');

exports.archive = new AWS.S3({ region: 'ca-central-1' });
