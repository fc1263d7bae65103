import { GlacierClient } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';
import { NoAuthSigner } from '@smithy/core';

const unsignedScheme = {
  schemeId: 'smithy.api#noAuth',
  identityProvider: () => async () => ({}),
  signer: new NoAuthSigner(),
};

export const openData = new S3Client({
  region: 'us-west-2',
});

// Without the scheme itself the client knows of none, and throws.
export const glacier = new GlacierClient({
  region: 'us-west-2',
});

export const replaced = new GlacierClient({
  region: 'us-west-2',
});
