import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };

const table = { log: (value: unknown) => [value], error: 1 };
export async function assume(): Promise<unknown> {
  const answer = await sts.send(new AssumeRoleCommand(role));
  Math.log(Number(answer.Credentials?.SecretAccessKey));
  return table.log(answer.Credentials);
}
