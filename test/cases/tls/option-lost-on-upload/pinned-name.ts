import tls, { type PeerCertificate } from 'node:tls';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({
  requestHandler: {
    httpsAgent: {
//  ^^^^^^^^^^^^^…} tls/option-lost-on-upload -- `checkServerIdentity` | fix: none
      checkServerIdentity(host: string, certificate: PeerCertificate) {
        return certificate.fingerprint256 === process.env.PIN ? tls.checkServerIdentity(host, certificate) : new Error('pin');
      },
    },
  },
});

class Agent {
  run(Body: Buffer) {
    return s3.send(new PutObjectCommand({ Bucket: 'ice', Key: 'core', Body, StorageClass: 'GLACIER' }));
  }
}
export const agent = new Agent();
