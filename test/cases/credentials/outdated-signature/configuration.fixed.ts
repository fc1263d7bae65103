import AWS from 'aws-sdk';

AWS.config.update({ region: 'us-east-1', signatureVersion: 'v4' });
export const glacier = new AWS.Glacier({ apiVersion: '2012-06-01' });
