import {
  GlacierClient,
  ListProvisionedCapacityCommand,
  PurchaseProvisionedCapacityCommand,
} from '@aws-sdk/client-glacier';

// Capacity for fast restores is bought here for S3's archive classes too; S3 has no call for it.
const client = new GlacierClient({ region: 'eu-west-1' });

export async function ensureCapacity(units: number): Promise<void> {
  const { ProvisionedCapacityList = [] } = await client.send(
    new ListProvisionedCapacityCommand({ accountId: '-' }),
  );
  for (let missing = units - ProvisionedCapacityList.length; missing > 0; missing--) {
    await client.send(new PurchaseProvisionedCapacityCommand({ accountId: '-' }));
  }
}
