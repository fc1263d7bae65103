import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });
function linkTo(Key: string, expiresIn: number): Promise<string> {
  return getSignedUrl(s3, new GetObjectCommand({ Bucket: 'moraine', Key }), { expiresIn });
}
export const links = [linkTo('a', 600), linkTo('b', 604_801)];
//                                                  ^^^^^^^ credentials/presign-too-long [error] | path: 8 > 6 > 6
