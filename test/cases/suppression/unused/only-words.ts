import { S3Client } from '@aws-sdk/client-s3';

/** How to accept a finding: write glacier-guard-ignore-next-line and the rule above it. */
export const s3 = new S3Client({});

export const help = '// glacier-guard-ignore-file tls/verification-disabled -- in a text, not in a comment';
