import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };

function trace(label: string, value: unknown): void {
  console.log(label, value);
//                   ^^^^^ credentials/logged [error]
}
export async function assume(): Promise<void> {
  trace('answer', await sts.send(new AssumeRoleCommand(role)));
}
