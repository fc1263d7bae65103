import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const sts = new STSClient({ region: 'eu-west-1' });
export async function traced(RoleArn: string): Promise<S3Client> {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
  console.log(answer.AssumedRoleUser?.Arn);
  return new S3Client({
    credentials: {
      accessKeyId: answer.Credentials!.AccessKeyId!,
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
      secretAccessKey: answer.Credentials!.SecretAccessKey!,
      sessionToken: answer.Credentials!.SessionToken,
    },
  });
}
export async function copied(RoleArn: string): Promise<S3Client> {
  return new S3Client({ credentials: fromTemporaryCredentials({
    params: { RoleArn, RoleSessionName: 'a' },
    clientConfig: { region: 'eu-west-1' },
  }) });
}
