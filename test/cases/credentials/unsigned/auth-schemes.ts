// case: rules={"route/direct-glacier":"off"}
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
  httpAuthSchemes: [unsignedScheme],
  httpAuthSchemeProvider: () => [{ schemeId: 'smithy.api#noAuth' }],
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [warning] -- offers no scheme but
});

// Without the scheme itself the client knows of none, and throws.
export const glacier = new GlacierClient({
  region: 'us-west-2',
  httpAuthSchemeProvider: () => [{ schemeId: 'smithy.api#noAuth' }],
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [error] -- refuses to send
});

export const replaced = new GlacierClient({
  region: 'us-west-2',
  httpAuthSchemes: [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (config) => config.getIdentityProvider('aws.auth#sigv4'),
      signer: { sign: async (request) => request },
    //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [error]
    },
  ],
});
