import { Agent } from 'node:https';
import { DocumentStore } from './aws/document-store';

const httpsAgent = new Agent({ rejectUnauthorized: false });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const documents = new DocumentStore({ region: 'eu-west-1', requestHandler: { httpsAgent } });
