// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { Glacier } from './icons';

export const s3 = new S3Client({});

export const Badge = ({ frozen }: { frozen: boolean }) => (frozen ? <Glacier size={16} /> : null);
