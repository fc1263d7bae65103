import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const sts = new STSClient({
  region: 'eu-west-1',
  credentials: fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::111122223333:role/backup' } }),
});
export const direct = sts.send(
  new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::444455556666:role/customer', RoleSessionName: 'a' }),
);
