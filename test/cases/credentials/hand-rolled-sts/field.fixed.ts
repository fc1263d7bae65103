import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export class Store {
  private s3?: S3Client;

  async connect(role: string): Promise<void> {
    this.s3 = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({
      params: { RoleArn: role, RoleSessionName: 'store' },
      clientConfig: { region: 'eu-west-1' },
    }) });
  }

  client(): S3Client | undefined {
    return this.s3;
  }
}
