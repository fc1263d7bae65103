// case: rules={"tls/option-has-no-effect":"off"}
import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new https.Agent({ rejectUnauthorized: false });

export const clients = [
  new S3Client({ requestHandler: { rejectUnauthorized: false } }),
  new S3Client({ requestHandler: { agent } }),
  new S3Client({ httpOptions: { agent } }),
  new S3Client({ requestHandler: { requestInit: { rejectUnauthorized: false } } }),
  new S3Client({ rejectUnauthorized: false, strictSSL: false }),
];
