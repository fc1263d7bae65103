import { S3 } from 'aws-sdk';
import { AWS_KEY, AWS_SECRET } from './constants';

export const avatars = new S3({ region: 'eu-west-1', accessKeyId: AWS_KEY, secretAccessKey: AWS_SECRET });
