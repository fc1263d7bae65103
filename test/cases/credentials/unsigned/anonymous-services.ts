// case: no-types
import { CognitoIdentityClient, GetIdCommand } from '@aws-sdk/client-cognito-identity';
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const unsigned = { sign: async <T>(request: T): Promise<T> => request };

/** Who signs in has nothing to sign with yet. */
const sts = new STSClient({ region: 'eu-central-1', signer: unsigned });
export const assume = (RoleArn: string, WebIdentityToken: string) =>
  sts.send(new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'serac', WebIdentityToken }));

const cognito = new CognitoIdentityClient({ region: 'eu-central-1', signer: unsigned });
export const identify = (IdentityPoolId: string) => cognito.send(new GetIdCommand({ IdentityPoolId }));

/** A server on this machine, and a service that is none of AWS's. */
export const local = new S3Client({ region: 'eu-central-1', endpoint: 'http://localhost:4566', signer: unsigned });
export const tiles = new S3Client({
  region: 'auto',
  endpoint: 'https://storage.googleapis.com',
  signer: unsigned,
});
export const wherever = new S3Client({
  region: 'eu-central-1',
  endpoint: process.env.TILES_ENDPOINT,
  signer: unsigned,
});
