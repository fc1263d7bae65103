import { GetObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { AwsService } from './aws-service';

export class DocumentStore extends AwsService<S3Client> {
  constructor(options: S3ClientConfig) {
    super(S3Client, options);
  }

  async read(key: string): Promise<string | undefined> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: 'documents', Key: key }));
    return Body?.transformToString();
  }
}
