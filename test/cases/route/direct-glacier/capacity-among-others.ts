import {
  GlacierClient,
  InitiateJobCommand,
  PurchaseProvisionedCapacityCommand,
} from '@aws-sdk/client-glacier';

const client = new GlacierClient({});
//             ^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier

export async function hurry(vaultName: string, ArchiveId: string): Promise<void> {
  await client.send(new PurchaseProvisionedCapacityCommand({ accountId: '-' }));
  await client.send(
    new InitiateJobCommand({
      accountId: '-',
      vaultName,
      jobParameters: { Type: 'archive-retrieval', ArchiveId, Tier: 'Expedited' },
    }),
  );
}
