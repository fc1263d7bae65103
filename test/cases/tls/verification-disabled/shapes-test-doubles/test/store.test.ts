// case: no-types
import { S3Client as RealS3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { Store } from '../src/store';
import { S3Client } from './doubles/s3';

const mocked = mockClient(RealS3Client);

it('reads', async () => {
  const double = new S3Client();
  await new Store(double as unknown as RealS3Client).read('a');
  expect(double.sent).toHaveLength(1);
  mocked.reset();
});
