import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const makeAgent = ({ floor = 'tlsv1.2' } = {}) => new Agent({ minVersion: floor });
//                           ^^^^^^^^^ tls/invalid-option -- as `minVersion` | path: 4 > 6
export const store = new S3Client({ requestHandler: { httpsAgent: makeAgent() } });
