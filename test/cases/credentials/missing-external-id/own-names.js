require('@aws-sdk/client-sts');

const fromTemporaryCredentials = (options) => options;
exports.customer = fromTemporaryCredentials({
  params: { RoleArn: 'arn:aws:iam::444455556666:role/customer' },
  masterCredentials: fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::111122223333:role/backup' } }),
});
