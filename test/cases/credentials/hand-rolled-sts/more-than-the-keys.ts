import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const keys = (answer: { Credentials?: { AccessKeyId?: string; SecretAccessKey?: string; SessionToken?: string } }) => ({
  accessKeyId: answer.Credentials?.AccessKeyId ?? '',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- is given back
  secretAccessKey: answer.Credentials?.SecretAccessKey ?? '',
  sessionToken: answer.Credentials?.SessionToken,
});
const sts = new STSClient({ region: 'eu-west-1' });
export async function traced(RoleArn: string): Promise<S3Client> {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
  console.log(answer.AssumedRoleUser?.Arn);
  return new S3Client({
    credentials: {
      accessKeyId: answer.Credentials!.AccessKeyId!,
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- is given back | fix: none
      secretAccessKey: answer.Credentials!.SecretAccessKey!,
      sessionToken: answer.Credentials!.SessionToken,
    },
  });
}
export async function counted(count: number): Promise<S3Client> {
  let name = 'a';
  const answer = await sts.send(
    new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: name }),
  );
  name += count;
  return new S3Client({
    credentials: {
      accessKeyId: answer.Credentials!.AccessKeyId!,
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- is given back | fix: none
      secretAccessKey: answer.Credentials!.SecretAccessKey!,
      sessionToken: answer.Credentials!.SessionToken,
    },
  });
}
export async function copied(RoleArn: string): Promise<S3Client> {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
  return new S3Client({ credentials: keys(answer) });
}
