import { TunedS3Client } from '../aws/tuned-s3-client';
import { intranet } from '../net/agents';

export const exports_ = new TunedS3Client({ endpoint: 'https://objects.intra.example' }, intranet());
export const backups = new TunedS3Client({ region: 'eu-west-1' });
