const makeClient = require('./lib/factory');

exports.s3 = makeClient('S3', { region: 'eu-central-1' });
