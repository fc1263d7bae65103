import { GlacierClient } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = (region: string): S3Client => new S3Client({ region });

export const glacier = (region: string): GlacierClient => new GlacierClient({ region });
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
