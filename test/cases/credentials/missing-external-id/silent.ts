import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const backup = fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::111122223333:role/backup' } });
export const sameAccount = fromTemporaryCredentials({
  params: { RoleArn: 'arn:aws:iam::111122223333:role/reader' },
  masterCredentials: backup,
});
export const withId = fromTemporaryCredentials({
  params: { RoleArn: 'arn:aws:iam::444455556666:role/customer', ExternalId: 'moraine-7' },
  masterCredentials: backup,
});
export const withSetId = fromTemporaryCredentials({
  params: { RoleArn: 'arn:aws:iam::444455556666:role/customer', ExternalId: process.env.EXTERNAL_ID },
  masterCredentials: backup,
});
export const unknownAccount = fromTemporaryCredentials({
  params: { RoleArn: 'arn:aws:iam::444455556666:role/customer' },
});
export const unknownRole = fromTemporaryCredentials({
  params: { RoleArn: String(process.env.ROLE) },
  masterCredentials: backup,
});
const sts = new STSClient({ region: 'eu-west-1' });
export const answer = sts.send(
  new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::444455556666:role/customer', RoleSessionName: 'a' }),
);
