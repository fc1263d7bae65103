import https from 'node:https';
import * as AWS from 'aws-sdk';

const lab = new AWS.Config({
  region: 'eu-west-2',
  httpOptions: { agent: new https.Agent({ rejectUnauthorized: !1 }) },
  //                                      ^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});

export const s3 = new AWS.S3(lab);
