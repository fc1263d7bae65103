import { S3Client } from '@aws-sdk/client-s3';
import { serviceConfig } from './aws/service';

export const thumbnails = new S3Client(serviceConfig({ region: 'eu-west-1' }, { maxSockets: 5 }));
