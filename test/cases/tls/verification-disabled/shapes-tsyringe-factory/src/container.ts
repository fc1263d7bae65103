// case: no-types
import { container, instanceCachingFactory } from 'tsyringe';
import { SERVICES } from './constants';
import { s3ClientFactory } from './storage/s3-client-factory';

container.register(SERVICES.S3, { useFactory: instanceCachingFactory(s3ClientFactory) });
