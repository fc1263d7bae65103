const { makeS3 } = require('./s3');

exports.s3 = makeS3({ region: 'eu-west-1' });
