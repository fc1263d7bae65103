import type { Upload } from './uploader';

export const memory = { uploadArchive: async () => ({}), completeMultipartUpload: async () => ({}) } as unknown as Upload;
