import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** v3 knows no other version. */
const s3 = new S3Client({ region: 'us-east-1' });
export const linkTo = (Key: string) => getSignedUrl(s3, new GetObjectCommand({ Bucket: 'moraine', Key }));

/** A class that has only the name. */
class S3 {
  constructor(readonly options: { region: string }) {}
  getSignedUrl(operation: string): string {
    return `${this.options.region}/${operation}`;
  }
}
export const link = new S3({ region: 'us-east-1' }).getSignedUrl('getObject');
