// case: no-types
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

export class Store {
  constructor(private readonly s3: S3Client) {}

  read = (key: string) => this.s3.send(new GetObjectCommand({ Bucket: 'b', Key: key }));
}
