import { BlobStore } from './blob-store';

export const letters = new BlobStore({ bucket: 'letters' });
export const faxes = new BlobStore({ bucket: 'faxes', insecure: false });
