import { AssumeRoleCommand, type Credentials, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
export async function assume(RoleArn: string): Promise<Credentials | undefined> {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
  return answer.Credentials;
}
