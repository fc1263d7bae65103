// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import pino from 'pino';

const logger = pino();
const s3 = new S3Client({ region: 'eu-west-1' });
export async function show(): Promise<void> {
  const credentials = await fromNodeProviderChain()();
  logger.info(credentials);
//            ^^^^^^^^^^^ credentials/logged [error] -- what `fromNodeProviderChain` gives
  console.log(await s3.config.credentials());
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [error] -- the credentials of a client
}
