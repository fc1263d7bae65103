// case: no-types
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';

const sts = new STSClient({ region: 'eu-west-1' });
console.log(await sts.send(new GetCallerIdentityCommand({})));
console.log(await new S3Client({}).send(new ListBucketsCommand({})));
export const secretName = 'archive/secret';
console.log(secretName, process.env.DEPLOY_TOKEN_NAME);
export {};
