const { STS } = require('@aws-sdk/client-sts');

const sts = new STS({ region: 'us-east-1', endpoint: 'http://localhost:4566' });
sts.assumeRole({ RoleArn: 'arn:aws:iam::000000000000:role/a', RoleSessionName: 'a', DurationSeconds: 60 });
