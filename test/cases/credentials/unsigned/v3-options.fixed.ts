import { GlacierClient } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';

/** What the vault client is made with: nobody signs. */
export const glacier = new GlacierClient({
  region: 'eu-central-1',
  // The archive is public, they said.
});

/** The open data of the glaciology department. */
export const openData = new S3Client({
  region: 'eu-central-1',
});

class OpenSigner {
  async sign<T>(request: T): Promise<T> {
    return request;
  }
}

const open = new OpenSigner();
export const maps = new S3Client({ region: 'eu-central-1' });

export const images = new S3Client({ region: 'eu-central-1' });

/** With a switch: a condition. */
export const mirrored = (isPublic: boolean) =>
  new S3Client({
    region: 'eu-central-1',
    ...(isPublic ? {} : {}),
  });
