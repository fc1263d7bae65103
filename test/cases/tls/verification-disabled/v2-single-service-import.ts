import { Agent } from 'https';
import S3 from 'aws-sdk/clients/s3';

const agent = new Agent({ rejectUnauthorized: false });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export default new S3({ httpOptions: { agent } });
