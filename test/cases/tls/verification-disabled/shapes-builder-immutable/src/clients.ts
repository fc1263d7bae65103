import { Agent } from 'node:https';
import { S3Builder } from './aws/s3-builder';

export const site = S3Builder.create()
  .with({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } })
  //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  .with({ region: 'eu-west-1' })
  .build();
