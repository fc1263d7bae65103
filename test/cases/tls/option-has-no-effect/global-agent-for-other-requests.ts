// case: no-types
import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import axios from 'axios';

https.globalAgent.options.minVersion = 'TLSv1.3';

export const s3 = new S3Client({ region: 'eu-west-1' });
export const status = () => axios.get('https://status.example.com');
