import { readFile } from 'node:fs/promises';
import { S3Client } from '@aws-sdk/client-s3';

async function settings(path: string) {
  const text = (await readFile(path)).toString();
  return JSON.parse(text);
}

export async function archive(path: string): Promise<S3Client> {
  const { aws } = await settings(path);
  return new S3Client({
    region: 'eu-west-1',
    credentials: aws.credentials,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/key-file -- read from a file
  });
}
