import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const requestHandler = new NodeHttpHandler({ httpsAgent: new Agent({ rejectUnauthorized: false }) });

export const byName = new S3Client({ endpoint: 'https://localhost:9000', requestHandler });
export const byAddress = new S3Client({ endpoint: 'https://127.0.0.1:9000', requestHandler });
export const byLoopback = new S3Client({ endpoint: 'https://[::1]:9000', requestHandler });
export const inCompose = new S3Client({ endpoint: 'https://minio:9000', requestHandler, forcePathStyle: true });
export const fromContainer = new S3Client({ endpoint: 'https://host.docker.internal:9000', requestHandler });
export const localStack = new S3Client({ endpoint: 'https://s3.localhost.localstack.cloud:4566', requestHandler });
