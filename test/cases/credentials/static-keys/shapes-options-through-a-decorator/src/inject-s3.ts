// case: no-types
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

export function InjectS3(config: S3ClientConfig) {
  return (target: object, property: string): void => {
    let client: S3Client | undefined;
    Object.defineProperty(target, property, { get: () => (client ??= new S3Client(config)) });
  };
}
