import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
export const database = `postgres://archive:${process.env.DB_PASSWORD}@db.example.com/archive`;
export const secretOf = (name: string): string => `https://secretsmanager.eu-west-1.amazonaws.com/${name}`;
