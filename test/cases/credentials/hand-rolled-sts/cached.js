const AWS = require('aws-sdk');

const clients = new Map();
exports.clientOf = async (RoleArn) => {
  const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
  const { Credentials } = await sts.assumeRole({ RoleArn, RoleSessionName: 'a' }).promise();
  const s3 = new AWS.S3({
    region: 'eu-west-1',
    accessKeyId: Credentials.AccessKeyId,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- AWS.ChainableTemporaryCredentials
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
  });
  clients.set(RoleArn, s3);
  return s3;
};
