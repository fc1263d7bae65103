import { UploadArchiveCommand } from '@aws-sdk/client-glacier';

export const request = (vaultName: string, body: Buffer) =>
  new UploadArchiveCommand({ accountId: '-', vaultName, body });
