import https from 'node:https';
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({
  apiVersion: '2006-03-01',
  httpOptions: {
    timeout: 120_000,
    agent: new https.Agent({ rejectUnauthorized: false, keepAlive: true }),
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  },
});
