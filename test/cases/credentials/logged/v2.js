const AWS = require('aws-sdk');
const { promisify } = require('util');

const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };
sts.assumeRole(role, (error, data) => {
  if (error) console.error(error, error.stack);
  else console.log(data);
//                 ^^^^ credentials/logged [error]
});
sts.getSessionToken({}).promise().then((data) => console.log(data.Credentials));
//                                                           ^^^^^^^^^^^^^^^^ credentials/logged [error] -- getSessionToken
const assume = promisify(sts.assumeRole).bind(sts);
(async () => {
  const found = await assume(role);
  console.log(found);
//            ^^^^^ credentials/logged [error]
})();
console.log(AWS.config.credentials);
//          ^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [error] -- session token included
console.log(AWS.config.credentials.secretAccessKey);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [error]
