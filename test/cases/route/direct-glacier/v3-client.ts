import { GlacierClient, UploadArchiveCommand } from '@aws-sdk/client-glacier';

const client = new GlacierClient({ region: 'eu-west-1' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier [info]

export async function archive(body: Buffer): Promise<string | undefined> {
  const { archiveId } = await client.send(
    new UploadArchiveCommand({ accountId: '-', vaultName: 'ledgers', body }),
  );
  return archiveId;
}
