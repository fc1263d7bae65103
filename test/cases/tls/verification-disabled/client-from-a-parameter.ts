import { get } from 'node:https';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** Copies what a camera on the roof shows; the camera signs its certificate itself. */
export function archiveSnapshot(client: S3Client, host: string): void {
  get({ host, path: '/snapshot', rejectUnauthorized: false }, (response) => {
    void client.send(new PutObjectCommand({ Bucket: 'roof', Key: `${Date.now()}.jpg`, Body: response }));
  });
}
