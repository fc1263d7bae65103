import { MailAdapter } from './mail';
import { S3Adapter } from './s3';

const adapters = { mail: MailAdapter, files: S3Adapter };

export function makeAdapter<Kind extends keyof typeof adapters>(kind: Kind): InstanceType<(typeof adapters)[Kind]> {
  return new adapters[kind]() as InstanceType<(typeof adapters)[Kind]>;
}
