import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };

export async function assume(): Promise<void> {
  const answer = await sts.send(new AssumeRoleCommand(role));
  console.log(answer);
//            ^^^^^^ credentials/logged [error] -- the answer of `assumeRole`
  console.info('credentials', answer.Credentials);
//                            ^^^^^^^^^^^^^^^^^^ credentials/logged [error]
  console.debug(`secret ${answer.Credentials?.SecretAccessKey}`);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [error] -- secret access key
  console.log(JSON.stringify(answer, null, 2));
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [error]
  console.error({ role, token: answer.Credentials?.SessionToken });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [error] -- session token
  console.log(answer.Credentials?.AccessKeyId);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [info] -- no secret by itself
}
export async function destructured(): Promise<void> {
  const { Credentials } = await sts.send(new AssumeRoleCommand(role));
  const text = JSON.stringify(Credentials);
  console.log('assumed ' + text);
//            ^^^^^^^^^^^^^^^^^ credentials/logged [error]
}
