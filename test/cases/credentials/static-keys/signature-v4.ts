// case: no-types rules={"route/direct-glacier":"off"}
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

export const signer = new SignatureV4({
  service: 'glacier',
  region: 'eu-west-1',
  sha256: Sha256,
  credentials: {
    accessKeyId: 'AKIAGLACIERGLACIER32',
//               ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys -- `fromNodeProviderChain()`
    secretAccessKey: 'Glacier+Moraine/Crevasse+Serac/Firn+Nu11',
  },
});
