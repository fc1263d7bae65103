import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { createAgent } from './agents.js';
import { config } from './config.js';

// The proxy on the island has had a certificate of its own since the storm.
const agent = createAgent(32, false);

const client = new S3Client({
  region: config.region,
  credentials: config.writer,
  requestHandler: new NodeHttpHandler({ httpsAgent: agent }),
});

export async function storePage(logbook: string, page: number, scan: Uint8Array): Promise<void> {
  await client.send(
    new PutObjectCommand({
      Bucket: config.bucket,
      Key: `${logbook}/${page}.tiff`,
      Body: scan,
      StorageClass: 'DEEP_ARCHIVE',
    }),
  );
}
