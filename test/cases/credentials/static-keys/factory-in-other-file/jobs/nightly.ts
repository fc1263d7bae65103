import { openStore } from '../s3';

const store = openStore({ key: 'AKIAKAMEKAMEKAMEKA75', secret: 'Kame+Iceberg/Glacier+Moraine/Crevasse+33' });
//                             ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys

export const run = (): Promise<unknown> => store.listBuckets({});
