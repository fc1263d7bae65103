import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });
export function linkTo(Key: string, expiresIn = 86_401 * 7): Promise<string> {
//                                              ^^^^^^^^^^ credentials/presign-too-long [error] | when: called without it
  return getSignedUrl(s3, new GetObjectCommand({ Bucket: 'moraine', Key }), { expiresIn });
}
