import { S3 } from 'aws-sdk';

export const avatars = new S3({ region: 'eu-west-1' });
