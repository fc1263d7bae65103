import { Agent, get } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ minVersion: 'TLS1.2' });
export const ping = () => get('https://robot.archive.example/ping', { agent });
export const s3 = new S3Client({});
