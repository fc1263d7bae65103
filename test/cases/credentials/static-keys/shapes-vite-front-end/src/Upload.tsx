// case: no-types
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { s3 } from './s3';

export function Upload() {
  const send = (file: File) => s3.send(new PutObjectCommand({ Bucket: 'photos', Key: file.name, Body: file }));
  return <input type="file" onChange={({ target }) => target.files?.[0] && send(target.files[0])} />;
}
