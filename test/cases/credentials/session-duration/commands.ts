import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'moraine' };
export const long = sts.send(new AssumeRoleCommand({ ...role, DurationSeconds: 43_200 }));
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [info] -- 12 hours
export const refused = sts.send(new AssumeRoleCommand({ ...role, DurationSeconds: 86_400 }));
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [error] -- STS refuses AssumeRole
export const short = new AssumeRoleCommand({ ...role, DurationSeconds: 300 });
//                                                    ^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [error] -- it grants 900 to 43200
export const user = new GetSessionTokenCommand({ DurationSeconds: 36 * 3600 });
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-duration [info] -- 36 hours
