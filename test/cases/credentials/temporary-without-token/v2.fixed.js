const AWS = require('aws-sdk');

const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };
sts.assumeRole(role, (error, data) => {
  const s3 = new AWS.S3({
    accessKeyId: data.Credentials.AccessKeyId,
    secretAccessKey: data.Credentials.SecretAccessKey,
    sessionToken: data.Credentials.SessionToken,
  });
  s3.listBuckets();
});
exports.run = async () => {
  const { Credentials } = await sts.assumeRole(role).promise();
  const s3 = new AWS.S3({ credentials: new AWS.Credentials(Credentials.AccessKeyId, Credentials.SecretAccessKey) });
  return s3.listBuckets().promise();
};
