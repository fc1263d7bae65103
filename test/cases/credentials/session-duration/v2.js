const AWS = require('aws-sdk');

const sts = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
const RoleArn = 'arn:aws:iam::111122223333:role/archive';
sts.assumeRole({ RoleArn, RoleSessionName: 'a', DurationSeconds: 7200 }, () => {});
//                                              ^^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [info] -- 2 hours
sts.getFederationToken({ Name: 'a', DurationSeconds: 600 }).promise();
//                                  ^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [error]
exports.role = new AWS.ChainableTemporaryCredentials({ params: { RoleArn, DurationSeconds: 50000 } });
//                                                                        ^^^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [error]
exports.user = new AWS.TemporaryCredentials({ DurationSeconds: 129601 });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [error] -- GetSessionToken
