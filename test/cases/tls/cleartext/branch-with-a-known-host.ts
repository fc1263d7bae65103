import { S3Client } from '@aws-sdk/client-s3';

export function connect(stage: string): S3Client {
  if (stage === 'test') {
    return new S3Client({ endpoint: 'http://archive.example.com' });
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/cleartext
  }
  return new S3Client({});
}
