import type { Glacier } from '@aws-sdk/client-glacier';

export type Upload = Pick<Glacier, 'uploadArchive' | 'completeMultipartUpload'>;

export const uploadWith = (client: Upload, body: Uint8Array) =>
  client.uploadArchive({ accountId: '-', vaultName: 'backups', body });
