const AWS = require('aws-sdk');
const { promisify } = require('util');

const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
const assume = promisify(sts.assumeRole).bind(sts);
const later = promisify(sts.assumeRole.bind(sts));
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };
assume({ ...role, DurationSeconds: 1 });
//                ^^^^^^^^^^^^^^^^^^ credentials/session-duration [error]
later({ ...role, DurationSeconds: 99999 });
//               ^^^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [error]
