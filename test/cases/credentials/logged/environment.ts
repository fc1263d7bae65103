import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
console.log(`using ${process.env.AWS_SECRET_ACCESS_KEY}`);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [error] -- `AWS_SECRET_ACCESS_KEY`
console.log(process.env.AWS_ACCESS_KEY_ID);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/logged [info]
const { AWS_SESSION_TOKEN: token } = process.env;
console.warn('token', token);
//                    ^^^^^ credentials/logged [error]
const config = {
  region: 'eu-west-1',
  keys: { id: 'a', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY },
};
console.dir(config);
//          ^^^^^^ credentials/logged [error]
