import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  ...(process.env.STAGE === 'ci' && {
    credentials: {
      accessKeyId: process.env.AWS_ACCESS_KEY_ID!,
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-token-dropped [warning] | when: process.env.STAGE === 'ci'
      secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
    },
  }),
});
