// case: rules={"sdk/v2-end-of-support":"off"}
import { promisify } from 'node:util';
import AWS from 'aws-sdk';

const s3 = new AWS.S3({ apiVersion: '2006-03-01', region: 'us-east-1' });
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature [warning] -- version 2 | path: 8 > 5
export const linkTo = (Key: string): string =>
  s3.getSignedUrl('getObject', { Bucket: 'moraine', Key, Expires: 900 });
export const uploadTo = (Key: string): Promise<string> =>
  s3.getSignedUrlPromise('putObject', { Bucket: 'moraine', Key, Expires: 900 });

/** Bound and promisified, as it was done before `getSignedUrlPromise` was there. */
const west = new AWS.S3({
//           ^^^^^^^^^^^^…}) credentials/outdated-signature
  region: 'us-west-2',
  maxRetries: 2,
});
const getSignedUrl = promisify(west.getSignedUrl.bind(west)) as (operation: string, params: object) => Promise<string>;
export const link = (Key: string) => getSignedUrl('getObject', { Bucket: 'serac', Key });

/** An endpoint: the region is not asked any more. */
const frankfurt = new AWS.S3({ region: 'eu-central-1', endpoint: 'https://s3.eu-central-1.amazonaws.com' });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature
export const inFrankfurt = (Key: string) => frankfurt.getSignedUrl('getObject', { Bucket: 'firn', Key });

/** A client of a class, exported and used by others as well. */
export class Links {
  private readonly s3 = new AWS.S3({ region: 'sa-east-1' });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature
  to(Key: string): string {
    return this.s3.getSignedUrl('getObject', { Bucket: 'andes', Key });
  }
}
