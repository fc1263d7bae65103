import { Agent } from 'node:https';
import AWS from 'aws-sdk';

// The default agent of v2 is not used where a client has its own.
AWS.config.update({ httpOptions: { agent: new Agent({ secureProtocol: 'TLSv1_2_method' }) } });
export const s3 = new AWS.S3({ httpOptions: { agent: new Agent({ minVersion: 'TLSv1.2' }) } });
