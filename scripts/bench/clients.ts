import type { Random } from './random.ts';
import { sourceFile } from './sources.ts';

/** A module that makes one AWS client, and how many findings stand in it. */
export interface ClientFile {
  readonly text: string;
  readonly findings: number;
}

/** One of the files with a client; most are sound, as in a project that takes some care. */
export function clientFile(random: Random, index: number): ClientFile {
  const { text, findings } = kinds[index % kinds.length] ?? sound;
  return { text: `${text}\n${sourceFile(random)}`, findings };
}

const sound: ClientFile = {
  text: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1', maxAttempts: 5 });
`,
  findings: 0,
};

const soundWithAgent: ClientFile = {
  text: `import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2' });

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
  findings: 0,
};

const soundV2: ClientFile = {
  text: `import AWS from 'aws-sdk';

export const s3 = new AWS.S3({ region: 'us-east-1', signatureVersion: 'v4' });
`,
  findings: 0,
};

const unverified: ClientFile = {
  text: `import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const options = { keepAlive: true, rejectUnauthorized: false };

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
`,
  findings: 1,
};

const vault: ClientFile = {
  text: `import { GlacierClient } from '@aws-sdk/client-glacier';

export const vaults = new GlacierClient({ region: 'eu-west-1' });
`,
  findings: 1,
};

const kinds = [
  sound,
  soundWithAgent,
  soundV2,
  sound,
  unverified,
  soundWithAgent,
  sound,
  vault,
  soundV2,
  sound,
];
