// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { SearchClient } from '@acme/search';

export const search = new SearchClient({
  credentials: { accessKeyId: 'search-front-end', secretAccessKey: 'read only and public by design' },
});
export const s3 = new S3Client({});
