// case: no-types
import { createReadStream } from 'node:fs';

export async function run([file = '']: string[]): Promise<void> {
  const { GlacierClient, UploadArchiveCommand } = await import('@aws-sdk/client-glacier');
  const client = new GlacierClient({});
  //             ^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
  await client.send(new UploadArchiveCommand({ accountId: '-', vaultName: 'disks', body: createReadStream(file) }));
}
