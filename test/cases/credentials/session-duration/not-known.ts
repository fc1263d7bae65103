import { AssumeRoleCommand } from '@aws-sdk/client-sts';

const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'moraine' };
export const set = new AssumeRoleCommand({ ...role, DurationSeconds: Number(process.env.DURATION) });
export const asked = (DurationSeconds: number): AssumeRoleCommand => new AssumeRoleCommand({ ...role, DurationSeconds });
export const none = new AssumeRoleCommand({ ...role, DurationSeconds: undefined });
