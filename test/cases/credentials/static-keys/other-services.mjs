import { SQSClient } from '@aws-sdk/client-sqs';

export const queue = new SQSClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIASERACSERACSERA66', secretAccessKey: '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' },
  //                          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
});
