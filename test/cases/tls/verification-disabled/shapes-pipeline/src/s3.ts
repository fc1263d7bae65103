import { S3Client } from '@aws-sdk/client-s3';
import { inRegion, trusting } from './aws/steps';
import { pipe } from './fp';

const configure = pipe(inRegion('eu-west-1'), trusting);

export const s3 = new S3Client(configure({ maxAttempts: 2 }));
