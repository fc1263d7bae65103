import { GlacierClient } from '@aws-sdk/client-glacier';

const keys = {
  accessKeyId: 'AKIAGLACIERGLACIER36',
  //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secretAccessKey: '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',
};

export const vaults = new GlacierClient({ region: 'us-east-1', credentials: keys });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
