import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'moraine' };
export const long = sts.send(new AssumeRoleCommand({ ...role, DurationSeconds: 3600 }));
export const refused = sts.send(new AssumeRoleCommand({ ...role, DurationSeconds: 3600 }));
export const short = new AssumeRoleCommand({ ...role, DurationSeconds: 900 });
export const user = new GetSessionTokenCommand({ DurationSeconds: 43200 });
