// case: no-types
import { AwsClient } from 'aws4fetch';

const aws = new AwsClient({
  accessKeyId: 'AKIAGLACIERGLACIER32',
//             ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys -- sign for this aws4fetch client
  secretAccessKey: 'Glacier+Moraine/Crevasse+Serac/Firn+Nu11',
  service: 's3',
});

export const list = () => aws.fetch('https://archive.s3.eu-west-1.amazonaws.com/');
