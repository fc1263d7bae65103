import { STSClient } from '@aws-sdk/client-sts';

export const legacy = new STSClient({ region: 'eu-west-1', useGlobalEndpoint: true });
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [warning] -- Delete it
export const pseudo = new STSClient({ region: 'aws-global' });
//                                    ^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [warning] -- Name the region
