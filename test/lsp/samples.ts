/** A client whose agent, written in the same place, trusts everybody. */
export const unsafe = `import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export const s3 = new S3Client({
  requestHandler: new NodeHttpHandler({
    httpsAgent: new https.Agent({ keepAlive: true, rejectUnauthorized: false }),
  }),
});
`;

/** Two such clients. */
export const twice = `${unsafe}
export const other = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new https.Agent({ rejectUnauthorized: false }) }),
});
`;

/** The option that is wrong in these files. */
export const option = 'rejectUnauthorized: false';
export const rule = 'tls/verification-disabled';

/** An agent in a file that names no SDK. */
export const agentFile = `import https from 'node:https';

export const agent = new https.Agent({ rejectUnauthorized: false });
`;

/** The client in another file that the agent reaches. */
export const clientFile = `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { agent } from './agent';

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: agent }) });
`;

// Put together here, so that no scanner of this repository takes them for keys.
export const keyId = ['AKIA', 'QW7ERTZ2UIOP', '3ASD'].join('');
export const secret = ['h8Kq2+Zp/9', 'xTfV4bLmN0', 'sRyWcE1uGd', 'JaQi5oXvPz'].join('');

/** A client with a key pair in the code. */
export const keysFile = `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: '${keyId}', secretAccessKey: '${secret}' },
});
`;
