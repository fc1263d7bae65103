import http from 'node:http';
import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const endpoint = process.env.STORE_URL ?? '';

// Whoever runs it chooses the scheme.
export const s3 = new S3Client({
  endpoint,
  requestHandler: { httpAgent: endpoint.startsWith('https') ? new https.Agent() : new http.Agent() },
});
