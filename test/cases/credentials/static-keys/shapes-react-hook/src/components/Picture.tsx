// case: no-types
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { useS3 } from '../hooks/useS3';

export const Picture = ({ file }: { file: File }) => {
  const s3 = useS3();
  const save = () => s3.send(new PutObjectCommand({ Bucket: 'profile-pictures', Key: file.name, Body: file }));
  return <button onClick={save}>Save</button>;
};
