import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const role = { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' };

class Redactor {
  info(_message: string, _value: unknown): void {}
}
const logger = new Redactor();
const log = { info: (_value: unknown): void => {} };
export async function assume(): Promise<void> {
  const answer = await sts.send(new AssumeRoleCommand(role));
  logger.info('answer', answer);
  log.info(answer);
  const shown = JSON.stringify(answer, ['AssumedRoleUser', 'Arn']);
  console.log(shown);
}
