import type { S3 } from 'aws-sdk';
import * as AWS from 'aws-sdk';

AWS.config.update({ region: 'eu-west-1' });
export const list = (s3: S3): unknown => s3.listBuckets().promise();
