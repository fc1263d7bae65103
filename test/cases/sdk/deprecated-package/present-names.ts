// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
import { fromEnv } from '@aws-sdk/credential-providers';

export const name = '@aws-sdk/node-http-handler';
export const provider = fromEnv();
export type Keys = AwsCredentialIdentity;
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler() });
