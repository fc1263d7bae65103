import { Agent, get } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const scanner = new Agent({ minVersion: 'TLSv1' });
export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ keepAlive: true }) } });
export const status = () => get('https://scanner.archive.example/status', { agent: scanner });
