import { S3Client } from '@aws-sdk/client-s3';
import { aws } from '../../index';

export const objectStore = (): S3Client => new S3Client({ requestHandler: { httpsAgent: aws.agentFor('store') } });
