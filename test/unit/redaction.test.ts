import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { run } from '../../server/src/cli/run.ts';
import { hoverInWords } from '../../server/src/lsp/hover-words.ts';
import { rules } from '../../server/src/rules/index.ts';
import { LineIndex } from '../../server/src/syntax/place.ts';
import type { FileSystem } from '../../server/src/workspace/file-system.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';

/** Made up, well-formed, and found nowhere else: whatever of them comes out has leaked. */
const keyId = 'AKIAFERRYBOATMOORING';
const secret = 'Ferry/Boat+Mooring/Anchor/Harbour+Buoy77';

/** Everything that the command line writes for some files, to stdout and stderr, and all hovers in them. */
async function outputs(files: Record<string, string>): Promise<string> {
  const folder = '/harbour';
  const fileSystem = memoryFileSystem(
    new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])),
  );
  const written: string[] = [];
  const sink = (columns: number) => ({ columns, write: (text: string) => written.push(text) });
  const ways = [
    ['scan'],
    ['scan', '--clients'],
    ['scan', '--color', '--clients'],
    ['scan', '--format', 'json'],
    ['scan', '--format', 'json', '--clients'],
  ];
  for (const argv of ways) {
    for (const columns of [40, 120]) {
      await run(argv, {
        stdout: sink(columns),
        stderr: sink(columns),
        folder,
        env: {},
        signal: new AbortController().signal,
        fileSystem,
        loadRules: async () => rules,
        loadAnalyzer: async (from) => createAnalyzer(from),
        startServer: async () => {},
      });
    }
  }
  const paths = Object.keys(files).map((name) => `${folder}/${name}`);
  return [...written, ...(await hovers(fileSystem, folder, paths))].join('\n');
}

/** What the hovers at all places of some files say, in both forms. */
async function hovers(
  fileSystem: FileSystem,
  folder: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const analyzer = createAnalyzer(fileSystem);
  analyzer.setFolders([{ path: folder, settings: {} }]);
  const { textOf } = await analyzer.findingsInFolders();
  const said: string[] = [];
  for (const path of paths) {
    const text = textOf(path);
    const lines = new LineIndex(text);
    for (const { index } of text.matchAll(/\b\w|\B['"`]/g)) {
      const report = await analyzer.hover(path, lines.positionAt(index));
      if (!report) continue;
      const { subjects, redact } = report;
      for (const showsMarkdown of [true, false])
        said.push(hoverInWords(subjects, { showsMarkdown, redact, placed: ({ file }) => file }));
    }
  }
  return said;
}

/** Fails when any stretch of the secret, or of the id behind its first four letters, is shown. */
function assertHidden(text: string): void {
  for (const hidden of [secret, keyId.slice(4)]) {
    const length = 8;
    for (let at = 0; at + length <= hidden.length; at++) {
      const part = hidden.slice(at, at + length);
      const found = text.indexOf(part);
      if (found >= 0)
        assert.fail(`"${part}" is shown: …${text.slice(Math.max(0, found - 120), found + 60)}…`);
    }
  }
}

const s3 = "import { S3Client } from '@aws-sdk/client-s3';";
const agent = "import { Agent } from 'node:https';";

/** Files by what they show. In all of them something is reported, so that code is quoted. */
const shown: Record<string, Record<string, string>> = {
  'keys in the client': {
    'a.ts': `${s3}
export const client = new S3Client({ credentials: { accessKeyId: '${keyId}', secretAccessKey: '${secret}' } });
`,
  },
  'keys in a cipher list, an endpoint and a region': {
    'a.ts': `${s3}
${agent}
const httpsAgent = new Agent({ ciphers: 'HIGH:${keyId}:${secret}' });
export const client = new S3Client({ requestHandler: { httpsAgent }, region: '${secret}',
  endpoint: 'https://${keyId}.example.com', credentials: { accessKeyId: '${keyId}', secretAccessKey: '${secret}' } });
`,
  },
  'keys beside switches of the whole process': {
    'a.ts': `${s3}
process.env.AWS_ENDPOINT_URL = 'http://${keyId}:${secret}@store.example.com';
export const client = new S3Client({ credentials: { accessKeyId: '${keyId}', secretAccessKey: '${secret}' } });
`,
    'package.json': `{ "scripts": {
  "a": "NODE_OPTIONS='--tls-min-v1.0 --title=${secret}' node a.js",
  "b": "node --tls-cipher-list=AES128-SHA:${secret} a.js"
} }
`,
    '.env': `AWS_ENDPOINT_URL_S3=http://${keyId}:${secret}@store.example.com
`,
  },
  'keys over several lines, each quoted as a neighbour': {
    'a.ts': `${s3}
const credentials = {
  accessKeyId: '${keyId}',
  secretAccessKey:
    '${secret}',
  accountId: '420742074207',
};
export const client = new S3Client({ credentials });
`,
  },
  'keys in another file': {
    'config.ts': `export const id = '${keyId}';\nexport const key = '${secret}';\n`,
    'a.ts': `${s3}
import { id, key } from './config';
export const client = new S3Client({ credentials: { accessKeyId: id, secretAccessKey: key } });
`,
  },
  'keys as arguments': {
    'a.ts': `${s3}
const connect = (accessKeyId: string, secretAccessKey: string) =>
  new S3Client({ credentials: { accessKeyId, secretAccessKey } });
export const client = connect('${keyId}', '${secret}');
`,
  },
  'keys as a fallback': {
    'a.ts': `${s3}
export const client = new S3Client({
  credentials: {
    accessKeyId: process.env.FERRY_KEY ?? '${keyId}',
    secretAccessKey: process.env.FERRY_SECRET ?? '${secret}',
  },
});
`,
  },
  'keys in a condition': {
    'a.ts': `${s3}\n${agent}
const options = process.env.FERRY_KEY === '${keyId}' ? { rejectUnauthorized: false } : {};
export const client = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
`,
  },
  'keys on the line of another finding': {
    'a.ts': `${s3}\n${agent}
export const client = new S3Client({ credentials: { accessKeyId: '${keyId}', secretAccessKey: '${secret}' }, requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } });
`,
  },
  'keys in a comment beside a finding': {
    'a.ts': `${s3}\n${agent}
// ${keyId} ${secret}
const httpsAgent = new Agent({ rejectUnauthorized: false }); // was ${keyId}:${secret}
export const client = new S3Client({ requestHandler: { httpsAgent } });
`,
  },
  'keys that reach no client, beside a finding': {
    'a.ts': `import { GlacierClient } from '@aws-sdk/client-glacier';
export const unused = ['${keyId}', '${secret}'];
export const client = new GlacierClient({});
`,
  },
  'keys in the URL of an endpoint': {
    'a.ts': `${s3}\n${agent}
export const client = new S3Client({
  endpoint: 'https://${keyId}:${encodeURIComponent(secret)}@store.ferry.example',
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
`,
  },
  "keys of SDK v2's configuration": {
    'a.js': `const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: '${keyId}', secretAccessKey: '${secret}' });
AWS.config.credentials = new AWS.Credentials('${keyId}', '${secret}');
module.exports = new AWS.S3();
`,
  },
  'a secret without its id': {
    'a.ts': `${s3}
export const client = new S3Client({
  credentials: { accessKeyId: process.env.FERRY_KEY!, secretAccessKey: '${secret}' },
});
`,
  },
  'keys in code that does not parse': {
    'a.ts': `${s3}
export const client = new S3Client({ credentials: { accessKeyId: '${keyId}', secretAccessKey: '${secret}'
`,
  },
};

describe('no key is written', () => {
  for (const [title, files] of Object.entries(shown)) {
    it(`for ${title}`, async () => {
      const written = await outputs(files);
      assert.match(written, /"rule": ?"/, 'nothing is reported, so nothing is quoted');
      assertHidden(written);
    });
  }

  it('for keys of another form, which only their place tells', async () => {
    const key = 'seven small ferries under a paper moon';
    const written = await outputs({
      'a.ts': `${s3}
export const client = new S3Client({
  endpoint: 'https://store.ferry.example',
  credentials: { accessKeyId: 'harbour-master', secretAccessKey: '${key}' },
});
`,
    });
    assert.match(written, /"rule": ?"credentials\/static-keys"/);
    assert.ok(!written.includes(key) && !written.includes('paper moon'));
  });

  it('for a key in a configuration that is refused', async () => {
    assertHidden(
      await outputs({
        'glacier-guard.json': `{ "rules": { "${keyId}": "${secret}" }, "scope": "${secret}", "${secret}": 1 }`,
        'a.ts': s3,
      }),
    );
  });

  it('while key ids keep the four letters that tell their sort', async () => {
    assert.match(await outputs(shown['keys in the client'] ?? {}), /AKIA\*/);
  });
});
