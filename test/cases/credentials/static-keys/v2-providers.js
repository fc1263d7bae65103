const AWS = require('aws-sdk');

AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: 'archive-writer' });

exports.s3 = new AWS.S3();
exports.onInstance = new AWS.S3({ credentials: new AWS.EC2MetadataCredentials({ maxRetries: 3 }) });
exports.inRole = new AWS.S3({
  credentials: new AWS.ChainableTemporaryCredentials({
    params: { RoleArn: 'arn:aws:iam::420742074207:role/archive-writer', RoleSessionName: 'nightly' },
  }),
});
