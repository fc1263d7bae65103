import { S3Client } from '@aws-sdk/client-s3';

interface Answer {
  Credentials: { AccessKeyId: string; SecretAccessKey: string; SessionToken: string };
}
export const clientOf = ({ Credentials }: Answer): S3Client =>
  new S3Client({
    credentials: {
      accessKeyId: Credentials.AccessKeyId,
      secretAccessKey: Credentials.SecretAccessKey,
      sessionToken: Credentials.SessionToken,
    },
  });
