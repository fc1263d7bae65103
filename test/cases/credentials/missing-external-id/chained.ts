import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const backup = 'arn:aws:iam::111122223333:role/backup';
export const credentials = fromTemporaryCredentials({
  params: { RoleArn: 'arn:aws:iam::444455556666:role/customer' },
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/missing-external-id [info] -- account 444455556666
  masterCredentials: fromTemporaryCredentials({ params: { RoleArn: backup } }),
});
