import { CopyObjectCommand } from '@aws-sdk/client-s3';
import { pool } from './aws';

export async function replicate(key: string, regions: readonly string[]): Promise<void> {
  for (const region of regions) {
    await pool
      .get(region)
      .send(new CopyObjectCommand({ Bucket: `copies-${region}`, Key: key, CopySource: `main/${key}` }));
  }
}
