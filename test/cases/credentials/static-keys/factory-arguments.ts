import { S3Client } from '@aws-sdk/client-s3';

function clientFor(accessKeyId: string, secretAccessKey: string, region = 'us-east-1'): S3Client {
  return new S3Client({ region, credentials: { accessKeyId, secretAccessKey } });
}

export const reports = clientFor('AKIACIRQUECIRQUECI55', 'Cirque+Arete/Kame+Iceberg/Glacier+Mora31');
//                               ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
export const invoices = clientFor('AKIAARETEARETEARET65', 'Arete/Kame+Iceberg/Glacier+Moraine/Cre32', 'eu-west-1');
//                                ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
