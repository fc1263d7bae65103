import { BlobStore } from './blob-store';

export const stores = {
  letters: new BlobStore({ bucket: 'letters' }),
  faxes: new BlobStore({ bucket: 'faxes', insecure: true }),
  //                                      ^^^^^^^^^^^^^^ tls/verification-disabled
};
