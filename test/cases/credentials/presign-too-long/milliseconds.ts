import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });
const command = new GetObjectCommand({ Bucket: 'moraine', Key: 'core-7' });

export const link = getSignedUrl(s3, command, { expiresIn: 300000 }); // 5 minutes
//                                              ^^^^^^^^^^^^^^^^^ credentials/presign-too-long [warning] -- given in seconds
const ttlMs = 900_000;
//            ^^^^^^^ credentials/presign-too-long [error] -- not the 15 minutes
export const other = getSignedUrl(s3, command, { expiresIn: ttlMs });
export const third = getSignedUrl(s3, command, { expiresIn: 10 * 60 * 1000 });
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/presign-too-long [warning] -- 10 minutes
