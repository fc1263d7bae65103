// case: rules={"route/direct-glacier":"off"}
import { GlacierClient } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';
import { NoAuthSigner } from '@smithy/core';

/** What the vault client is made with: nobody signs. */
export const glacier = new GlacierClient({
  region: 'eu-central-1',
  // The archive is public, they said.
  signer: { sign: async (request) => request },
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [error] -- sure to fail
});

/** The open data of the glaciology department. */
export const openData = new S3Client({
  region: 'eu-central-1',
  signer: async () => ({
//^^^^^^^^^^^^^^^^^^^^^^…}) credentials/unsigned [warning] -- open to everyone
    sign: async (request) => {
      console.log(`not signing ${request.method}`, request.path);
      return Promise.resolve(request);
    },
  }),
});

class OpenSigner {
  async sign<T>(request: T): Promise<T> {
    return request;
  }
}

const open = new OpenSigner();
//           ^^^^^^^^^^^^^^^^ credentials/unsigned [warning]
export const maps = new S3Client({ region: 'eu-central-1', signer: open });

export const images = new S3Client({ region: 'eu-central-1', signer: new NoAuthSigner() as never });
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned -- one that signs nothing

/** With a switch: a condition. */
export const mirrored = (isPublic: boolean) =>
  new S3Client({
    region: 'eu-central-1',
    ...(isPublic ? { signer: { sign: async (request) => request } } : {}),
    //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned | when: isPublic
  });
