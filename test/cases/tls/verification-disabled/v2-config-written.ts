import * as https from 'https';
import * as AWS from 'aws-sdk';

AWS.config.httpOptions = { agent: new https.Agent({ rejectUnauthorized: false }) };
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const bucketPolicy = (Bucket: string) => new AWS.S3().getBucketPolicy({ Bucket }).promise();
