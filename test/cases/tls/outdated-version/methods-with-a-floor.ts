import { Agent } from 'node:https';
import AWS from 'aws-sdk';

export const twoVersions = new AWS.S3({ httpOptions: { agent: new Agent({ secureProtocol: 'SSLv23_method' }) } });
export const oneVersion = new AWS.S3({ httpOptions: { agent: new Agent({ secureProtocol: 'TLSv1_2_method' }) } });
export const client = new AWS.S3({ httpOptions: { agent: new Agent({ secureProtocol: 'TLSv1_2_client_method' }) } });
