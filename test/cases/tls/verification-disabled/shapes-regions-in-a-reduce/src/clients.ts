// case: later
import { S3Client } from '@aws-sdk/client-s3';
import { agents } from './agents';

type Zone = 'inner' | 'outer';
const zones: readonly Zone[] = ['inner', 'outer'];

export const clients = zones.reduce<Partial<Record<Zone, S3Client>>>((made, zone) => {
  made[zone] = new S3Client({ requestHandler: { httpsAgent: agents.get(zone) } });
  return made;
}, {});
