// case: no-types
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { Context, Effect, Layer } from 'effect';

export class S3 extends Context.Tag('S3')<S3, S3Client>() {}

export const makeS3Layer = (options: S3ClientConfig = {}) => Layer.effect(S3, Effect.try(() => new S3Client(options)));
