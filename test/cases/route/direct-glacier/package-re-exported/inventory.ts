import { DescribeVaultCommand, GlacierClient, S3Client } from './aws';

const vaults = new GlacierClient({});
//             ^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
const buckets = new S3Client({});

export async function sizes(vaultName: string): Promise<{ bytes?: number; region: string }> {
  const { SizeInBytes } = await vaults.send(new DescribeVaultCommand({ accountId: '-', vaultName }));
  return { ...(SizeInBytes === undefined ? {} : { bytes: SizeInBytes }), region: await buckets.config.region() };
}
