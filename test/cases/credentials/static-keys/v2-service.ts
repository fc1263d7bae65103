import AWS from 'aws-sdk';

export const s3 = new AWS.S3({
  region: 'us-east-1',
  accessKeyId: 'AKIANUNATAKNUNATAK23',
  //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secretAccessKey: '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',
  signatureVersion: 'v4',
});
