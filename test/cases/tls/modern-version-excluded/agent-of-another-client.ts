import { Agent, request } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const robot = new Agent({ secureProtocol: 'TLSv1_method' });
export const move = () => request({ host: 'robot.archive.example', path: '/move', agent: robot });
export const s3 = new S3Client({});
