import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { viaProxy } from './proxy';

export const sts = new STSClient({ requestHandler: { httpsAgent: viaProxy(true) } });
export const s3 = new S3Client({ requestHandler: { httpsAgent: viaProxy(false) } });
//                                                                      ^^^^^ tls/proxy-verification-disabled | path: 6 > proxy.ts:4 > proxy.ts:4 > 6
