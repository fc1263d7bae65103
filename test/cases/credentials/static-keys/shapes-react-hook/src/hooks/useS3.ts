// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { useMemo } from 'react';
import awsExports from '../aws-exports';

export function useS3(): S3Client {
  return useMemo(() => {
    const { region, credentials } = awsExports;
    return new S3Client({ region, credentials });
  }, []);
}
