import { S3Client } from '@aws-sdk/client-s3';
import { trusting, verifying } from './aws/steps';

export const s3 = new S3Client(verifying(trusting({ region: 'eu-west-1' })));
