import { S3Client } from '@aws-sdk/client-s3';

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

const labels: Record<keyof Keys, string> = { accessKeyId: 'Key', secretAccessKey: 'Secret' };

export function form(): string {
  return Object.values(labels).join(' / ');
}

export const connect = (credentials: Keys): S3Client => new S3Client({ credentials });
