import { S3Client } from '@aws-sdk/client-s3';
import { createHandler } from './handler';

const s3 = new S3Client({ requestHandler: createHandler(30_000) });

export default s3;
