import { S3Client } from '@aws-sdk/client-s3';

// Until 2024 this was `new GlacierClient({})` of '@aws-sdk/client-glacier'.
export const archive = new S3Client({ region: 'eu-west-1' });

export const note = "const AWS = require('aws-sdk'); new AWS.Glacier()";
