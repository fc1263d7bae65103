import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({ region: 'eu-west-1', endpoint: 'https://sts.amazonaws.com' });
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [warning]
