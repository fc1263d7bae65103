// case: no-types rules={"route/direct-glacier":"off"}
import { Sha256 } from '@aws-crypto/sha256-js';
import { GlacierClient } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { SignatureV4 } from '@smithy/signature-v4';
import { recorded } from './recorder.js';

const region = 'eu-central-1';
const signature = new SignatureV4({ credentials: defaultProvider(), region, service: 's3', sha256: Sha256 });

/** A signer that signs. */
export const own = new S3Client({ region, signer: signature });
export const wrapped = new S3Client({ region, signer: { sign: (request) => signature.sign(request) } });

/** One that puts the header there itself. */
export const byHand = new S3Client({
  region,
  signer: {
    sign: async (request) => {
      request.headers.authorization = await recorded(request.method);
      return request;
    },
  },
});

/** One that hands the request to something that may sign it. */
export const elsewhere = new GlacierClient({
  region,
  signer: {
    sign: async (request) => {
      await recorded(request);
      return request;
    },
  },
});

/** Not a signer: v3 calls this for one, gets a request, and throws. */
export const mistaken = new S3Client({ region, signer: async (request) => request as never });

/** Only public objects are read without a signature, by who asks for them. */
export const chosen = new S3Client({
  region,
  httpAuthSchemeProvider: ({ operation }) =>
    operation === 'GetObject' ? [{ schemeId: 'smithy.api#noAuth' }] : [{ schemeId: 'aws.auth#sigv4' }],
});
