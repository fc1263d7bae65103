import { GlacierClient, S3Client, STSClient } from './aws';

export const s3 = new S3Client({ region: 'sa-east-1' });
export const sts = new STSClient({ region: 'sa-east-1' });
export const vaults = new GlacierClient({ region: 'sa-east-1' });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
