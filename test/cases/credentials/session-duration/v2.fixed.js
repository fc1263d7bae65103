const AWS = require('aws-sdk');

const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
const RoleArn = 'arn:aws:iam::111122223333:role/archive';
sts.assumeRole({ RoleArn, RoleSessionName: 'a', DurationSeconds: 3600 }, () => {});
sts.getFederationToken({ Name: 'a', DurationSeconds: 900 }).promise();
exports.role = new AWS.ChainableTemporaryCredentials({ params: { RoleArn, DurationSeconds: 3600 } });
exports.user = new AWS.TemporaryCredentials({ DurationSeconds: 43200 });
