import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const settings: { region: string; verify?: boolean } = { region: 'sa-east-1' };

export const s3 = new S3Client({
  region: settings.region,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: settings.verify ?? false }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
