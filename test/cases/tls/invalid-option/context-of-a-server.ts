import { createSecureContext } from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';

export const context = () => createSecureContext({ secureProtocol: 'TLSv1_2_server_method' });
export const s3 = new S3Client({});
