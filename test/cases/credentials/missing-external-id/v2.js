const AWS = require('aws-sdk');

const backup = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::111122223333:role/backup' } });
exports.customer = new AWS.ChainableTemporaryCredentials({
  params: { RoleArn: 'arn:aws:iam::444455556666:role/customer', RoleSessionName: 'a' },
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/missing-external-id [info]
  masterCredentials: backup,
});
const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional', credentials: backup });
const RoleArn = 'arn:aws:iam::777788889999:role/customer';
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/missing-external-id [info] -- account 777788889999
sts.assumeRole({ RoleArn, RoleSessionName: 'a' }, () => {});
