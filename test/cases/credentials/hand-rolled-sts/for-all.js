const AWS = require('aws-sdk');

const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
sts.assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' }, (error, data) => {
  if (error) throw error;
  AWS.config.update({
    accessKeyId: data.Credentials.AccessKeyId,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- all clients
    secretAccessKey: data.Credentials.SecretAccessKey,
    sessionToken: data.Credentials.SessionToken,
  });
});
