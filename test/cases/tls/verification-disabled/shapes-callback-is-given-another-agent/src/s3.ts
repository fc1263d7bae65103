import { S3Client } from '@aws-sdk/client-s3';
import { withAgents } from './with-agent';

export const s3 = withAgents(({ strict }) => new S3Client({ requestHandler: { httpsAgent: strict } }));
export const idle = withAgents(({ lenient }) => lenient.freeSockets);
