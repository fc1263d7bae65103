import { S3Client } from '@aws-sdk/client-s3';

/** Never pass `new Agent({ rejectUnauthorized: false })` here: ask the platform team for the CA instead. */
export const s3 = new S3Client({ region: 'eu-west-2' });

// requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ rejectUnauthorized: false }) }),
export const help = 'NODE_EXTRA_CA_CERTS beats rejectUnauthorized: false';
