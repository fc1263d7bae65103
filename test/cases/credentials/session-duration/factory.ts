import { AssumeRoleCommand } from '@aws-sdk/client-sts';

function request(RoleArn: string, DurationSeconds = 3600): AssumeRoleCommand {
  return new AssumeRoleCommand({ RoleArn, RoleSessionName: 'moraine', DurationSeconds });
}
export const usual = request('arn:aws:iam::111122223333:role/a');
export const long = request('arn:aws:iam::111122223333:role/b', 28_800);
//                                                              ^^^^^^ credentials/session-duration [info] -- 8 hours
