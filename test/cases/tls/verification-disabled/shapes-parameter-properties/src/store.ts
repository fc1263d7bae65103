import { S3Client } from '@aws-sdk/client-s3';
import { Connection } from './connection';

export class Store {
  private readonly s3: S3Client;

  constructor(private readonly connection: Connection) {
    this.s3 = new S3Client({
      endpoint: `https://${this.connection.host}`,
      requestHandler: { httpsAgent: this.connection.agent },
    });
  }

  close = () => this.s3.destroy();
}
