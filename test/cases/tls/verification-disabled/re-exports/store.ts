import { S3 } from '@aws-sdk/client-s3';
import { archiveAgent } from './net/index.js';
import * as net from './net/index.js';

export const archive = new S3({ requestHandler: { httpsAgent: archiveAgent } });
export const assets = new S3({ requestHandler: { httpsAgent: net.strict } });
