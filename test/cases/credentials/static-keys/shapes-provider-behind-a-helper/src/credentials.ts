import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export type Account = 'own' | 'audit' | 'legacy';

export function credentialsFor(account: Account): S3ClientConfig['credentials'] {
  switch (account) {
    case 'audit':
      return fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::123456789012:role/audit' } });
    case 'legacy':
      return async () => ({ accessKeyId: 'AKIAMEDIALMEDIALME42', secretAccessKey: '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' });
      //                                 ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    default:
      return fromNodeProviderChain();
  }
}
