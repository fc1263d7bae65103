import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { s3 } from '../../../lib/s3';

export const runtime = 'nodejs';

export async function GET() {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'scans' }));
  return Response.json(Contents.map(({ Key }) => Key));
}
