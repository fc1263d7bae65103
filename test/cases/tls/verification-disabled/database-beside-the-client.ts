// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { createTransport } from 'nodemailer';
import { Pool } from 'pg';

const ssl = { rejectUnauthorized: false };

export const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl });
export const mailer = createTransport({ host: 'mail.internal', port: 587, tls: ssl });
export const s3 = new S3Client({ region: 'us-east-1', maxAttempts: 4 });
