// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { ContainerModule, type interfaces } from 'inversify';
import { handlerFor } from '../net/handler';

export const awsModule = new ContainerModule((bind: interfaces.Bind) => {
  bind<S3Client>('S3Client')
    .toDynamicValue(() => new S3Client({ region: 'ca-central-1', requestHandler: handlerFor('partner') }))
    .inSingletonScope();
  bind<S3Client>('PublicS3Client')
    .toDynamicValue(() => new S3Client({ region: 'ca-central-1', requestHandler: handlerFor('public') }))
    .inSingletonScope();
});
