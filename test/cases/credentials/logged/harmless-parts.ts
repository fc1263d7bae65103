import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };

export async function assume(): Promise<void> {
  const answer = await sts.send(new AssumeRoleCommand(role));
  console.log(answer.AssumedRoleUser?.Arn, answer.Credentials?.Expiration, answer.$metadata);
  console.log(answer.Credentials ? 'assumed' : 'refused', Boolean(answer.Credentials));
  console.log('AWS_SECRET_ACCESS_KEY is not set', typeof process.env.AWS_SECRET_ACCESS_KEY);
  console.log(process.env.AWS_SECRET_ACCESS_KEY ? 'set' : 'not set', !!process.env.AWS_SESSION_TOKEN);
  console.log(process.env.AWS_SECRET_ACCESS_KEY?.length, process.env.AWS_REGION);
}
