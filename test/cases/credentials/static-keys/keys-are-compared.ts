import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });

/** Root's keys have no place in a pipeline. */
export async function refuseRoot(accessKeyId: string): Promise<void> {
  if (accessKeyId === 'root') throw new Error('root keys are refused');
  const { Arn = '' } = await sts.send(new GetCallerIdentityCommand({}));
  if (Arn.endsWith(':root')) throw new Error('root is refused');
}
