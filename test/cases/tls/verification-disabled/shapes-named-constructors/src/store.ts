import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export class Store {
  readonly s3: S3Client;

  private constructor(endpoint: string | undefined, verify: boolean) {
    this.s3 = new S3Client({ endpoint, requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
  }

  static atAws(): Store {
    return new Store(undefined, true);
  }

  static onPremises(host: string): Store {
    return new Store(`https://${host}`, false);
    //                                  ^^^^^ tls/verification-disabled
  }
}
