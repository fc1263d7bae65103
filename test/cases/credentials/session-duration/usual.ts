import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'moraine' };
export const sts = new STSClient({ region: 'eu-west-1' });
export const none = new AssumeRoleCommand(role);
export const least = new AssumeRoleCommand({ ...role, DurationSeconds: 900 });
export const hour = new AssumeRoleCommand({ ...role, DurationSeconds: 3600 });
export const user = new GetSessionTokenCommand({ DurationSeconds: 43_200 });
export const provider = fromTemporaryCredentials({ params: { ...role, DurationSeconds: 1800 } });
