import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
const secret = process.env.AWS_SECRET_ACCESS_KEY ?? '';
export const query = `https://jobs.example.com/run?key=${process.env.AWS_ACCESS_KEY_ID}&secret=${encodeURIComponent(secret)}`;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/in-url [error] -- `AWS_SECRET_ACCESS_KEY`
export const user = 'https://' + process.env.AWS_ACCESS_KEY_ID + ':' + process.env.AWS_SECRET_ACCESS_KEY + '@files.example.com';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/in-url [error]
