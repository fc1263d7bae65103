import { S3Client } from '@aws-sdk/client-s3';
import { make } from './make';
import { PrinterClient } from './printer-client';

export const s3 = make(S3Client, true);
export const printer = make(PrinterClient, false);
