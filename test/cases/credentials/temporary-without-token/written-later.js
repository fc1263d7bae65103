const { S3Client } = require('@aws-sdk/client-s3');
const { STS } = require('@aws-sdk/client-sts');

const sts = new STS({ region: 'eu-west-1' });
exports.use = async (RoleArn) => {
  const { Credentials } = await sts.assumeRole({ RoleArn, RoleSessionName: 'a' });
  const keys = { accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey };
  keys.sessionToken = Credentials.SessionToken;
  new S3Client({ credentials: keys }).destroy();
};
