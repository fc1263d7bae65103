// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { Context, Effect, Layer } from 'effect';
import { handler } from './handler';

export class S3 extends Context.Tag('S3')<S3, S3Client>() {}

export const S3Live = Layer.effect(
  S3,
  Effect.sync(() => new S3Client({ region: 'eu-west-1', requestHandler: handler })),
);
