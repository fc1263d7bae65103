// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';

describe('upload', () => {
  it('signs', async () => {
    const client = new S3Client({
      endpoint: 'http://0.0.0.0:4569',
      region: 'us-east-1',
      credentials: { accessKeyId: 'akid', secretAccessKey: 'secret' },
    });
    expect(mockClient(client).calls()).toHaveLength(0);
  });
});
