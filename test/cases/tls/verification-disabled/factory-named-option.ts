import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

interface Options {
  region: string;
  insecure?: boolean;
}

function createClient({ region, insecure = false }: Options): S3Client {
  return new S3Client({
    region,
    requestHandler: { httpsAgent: new https.Agent({ rejectUnauthorized: !insecure }) },
  });
}

export const primary = createClient({ region: 'eu-north-1' });
export const mirror = createClient({ region: 'eu-west-3', insecure: true });
//                                                        ^^^^^^^^^^^^^^ tls/verification-disabled
