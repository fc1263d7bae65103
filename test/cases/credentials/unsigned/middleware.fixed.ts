import { GlacierClient, ListVaultsCommand } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';

const glacier = new GlacierClient({ region: 'eu-central-1' });

export const vaults = () => glacier.send(new ListVaultsCommand({ accountId: '-' }));

const isOpen = process.env.OPEN_DATA === '1';
export const openData = new S3Client({ region: 'eu-central-1' });
if (isOpen) {
}

export function withoutSignature(client: S3Client): S3Client {
  return client;
}
export const mirror = withoutSignature(new S3Client({ region: 'eu-central-1' }));

const stripped = new S3Client({ region: 'eu-central-1' });
export function strip() {
}

const plugged = new S3Client({ region: 'eu-central-1' });
plugged.middlewareStack.use({
  applyToStack: (stack) => {
  },
});

export const clients = { stripped, plugged };
