import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const region = 'eu-west-1';

/** The client of one customer. */
export async function clientOf(customer: string): Promise<S3Client> {
  const sts = new STSClient({ region });
  // The role that the customer has given us.
  const answer = await sts.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::111122223333:role/${customer}`,
      RoleSessionName: 'moraine',
      ExternalId: customer,
    }),
  );
  if (!answer.Credentials) throw new Error('no credentials');
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials;
  return new S3Client({
    region,
    // from the role
    credentials: {
      accessKeyId: AccessKeyId!,
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts [info] -- is given back
      secretAccessKey: SecretAccessKey!,
      sessionToken: SessionToken!,
    },
  });
}
