import { Agent } from 'node:https';
import * as tls from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';

class TracingAgent extends Agent {
  createConnection(options: tls.ConnectionOptions): tls.TLSSocket {
    return tls.connect({ ...options, rejectUnauthorized: false });
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  }
}

export const s3 = new S3Client({ requestHandler: { httpsAgent: new TracingAgent() } });
