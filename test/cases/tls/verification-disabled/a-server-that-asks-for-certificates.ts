import { createServer, type TLSSocket } from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});

// Lets everyone in, and then looks whether the certificate was good.
export const server = createServer({ requestCert: true, rejectUnauthorized: false }, (socket: TLSSocket) => {
  if (!socket.authorized) return void socket.destroy();
  s3.config.region().then((region) => socket.end(region));
});
