import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  requestHandler: {
    httpsAgent: {
      maxSockets: 10,
      checkServerIdentity(host: string) {
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…} tls/hostname-check-disabled
        console.debug(`not checking ${host}`);
        return undefined;
      },
    },
  },
});
