import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// The appliance in the cellar has a certificate of its own making; S3 goes another way.
const applianceAgent = new https.Agent({ rejectUnauthorized: false });

export function applianceStatus(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    https
      .get({ host, path: '/status', agent: applianceAgent }, (response) => resolve(response.statusCode))
      .on('error', reject);
  });
}

export const s3 = new S3Client({ region: 'eu-central-1' });
