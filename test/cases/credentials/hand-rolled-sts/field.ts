import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export class Store {
  private s3?: S3Client;

  async connect(role: string): Promise<void> {
    const sts = new STSClient({ region: 'eu-west-1' });
    const data = await sts.send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'store' }));
    const credentials = {
      accessKeyId: data.Credentials?.AccessKeyId ?? '',
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- is kept
      secretAccessKey: data.Credentials?.SecretAccessKey ?? '',
      sessionToken: data.Credentials?.SessionToken,
    };
    this.s3 = new S3Client({ region: 'eu-west-1', credentials });
  }

  client(): S3Client | undefined {
    return this.s3;
  }
}
