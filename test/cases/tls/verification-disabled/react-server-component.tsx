// case: no-types
import { Agent } from 'node:https';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } });
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export default async function Files({ params }: { params: { folder: string } }) {
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket: 'press-kit', Prefix: `${params.folder}/` }),
  );
  return (
    <ul>
      {Contents.map(({ Key, Size }) => (
        <li key={Key}>
          {Key} <small>{Size} bytes</small>
        </li>
      ))}
    </ul>
  );
}
