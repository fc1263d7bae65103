// case: rules={"sdk/v2-end-of-support":"off"}
import AWS from 'aws-sdk';

const key = { Bucket: 'moraine', Key: 'core-1', Expires: 900 };

/** Said so, by the client, behind its back, for all. */
const own = new AWS.S3({ region: 'us-east-1', signatureVersion: 'v4' });
export const ofOwn = (): string => own.getSignedUrl('getObject', key);
const later = new AWS.S3({ region: 'us-east-1' });
later.config.update({ signatureVersion: 'v4' });
export const ofLater = (): string => later.getSignedUrl('getObject', key);

/** Regions that have never known another. */
const frankfurt = new AWS.S3({ region: 'eu-central-1' });
export const inFrankfurt = (): string => frankfurt.getSignedUrl('getObject', key);
const ohio = new AWS.S3({ region: 'us-east-2' });
export const inOhio = (): string => ohio.getSignedUrl('getObject', key);
const dual = new AWS.S3({ region: 'us-east-1', useDualstackEndpoint: true });
export const overIpv6 = (): string => dual.getSignedUrl('getObject', key);

/** A region that is not known, or the environment's. */
const anywhere = new AWS.S3({ region: process.env.BUCKET_REGION });
export const inAnywhere = (): string => anywhere.getSignedUrl('getObject', key);
const fallback = new AWS.S3({ region: process.env.BUCKET_REGION ?? 'us-east-1' });
export const inFallback = (): string => fallback.getSignedUrl('getObject', key);
const environments = new AWS.S3();
export const inEnvironments = (): string => environments.getSignedUrl('getObject', key);
export const ofRegion = (region: string): string => new AWS.S3({ region }).getSignedUrl('getObject', key);
export const ofCaller = (options: AWS.S3.ClientConfiguration): string =>
  new AWS.S3(options).getSignedUrl('getObject', key);

/** Nothing is presigned, or a form, which has version 4 anyway. */
const reader = new AWS.S3({ region: 'us-east-1' });
export const read = () => reader.getObject({ Bucket: 'moraine', Key: 'core-1' }).promise();
export const form = () => reader.createPresignedPost({ Bucket: 'moraine', Fields: { key: 'core-1' }, Expires: 900 });

/** Another service's. */
const spaces = new AWS.S3({ endpoint: 'https://fra1.digitaloceanspaces.com', region: 'us-east-1' });
export const ofSpaces = (): string => spaces.getSignedUrl('getObject', key);
const local = new AWS.S3({ endpoint: 'http://localhost:4566', s3ForcePathStyle: true, region: 'us-east-1' });
export const ofLocal = (): string => local.getSignedUrl('getObject', key);
const cloudFront = new AWS.CloudFront.Signer('K2GLACIER', process.env.SIGNING_KEY ?? '');
export const ofCloudFront = (): string =>
  cloudFront.getSignedUrl({ url: 'https://cdn.moraine.example/core-1', expires: 1_900_000_000 });
