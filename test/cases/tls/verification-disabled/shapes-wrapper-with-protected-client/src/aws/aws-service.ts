import type { S3ClientConfig } from '@aws-sdk/client-s3';

export abstract class AwsService<Client extends { destroy(): void }> {
  protected readonly client: Client;

  protected constructor(
    make: new (config: S3ClientConfig) => Client,
    protected readonly options: S3ClientConfig,
  ) {
    this.client = new make({ maxAttempts: 3, ...options });
  }

  close(): void {
    this.client.destroy();
  }
}
