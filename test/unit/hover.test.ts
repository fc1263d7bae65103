import assert from 'node:assert/strict';
import { type Analyzer, createAnalyzer } from '../../server/src/analyzer.ts';
import { hoverInWords } from '../../server/src/lsp/hover-words.ts';
import { LineIndex } from '../../server/src/syntax/place.ts';
import { inMemory, standing } from './findings.ts';

const sdk = "import { S3Client } from '@aws-sdk/client-s3';\n";

/** An analyzer that has looked at all files of `/w`. */
async function looked(files: Readonly<Record<string, string>>): Promise<Analyzer> {
  const analyzer = createAnalyzer(inMemory(files).fileSystem);
  analyzer.setFolders([{ path: '/w', settings: { nodeVersion: 20 } }]);
  await standing(analyzer, `/w/${Object.keys(files)[0]}`);
  return analyzer;
}

/** The hover at a mark `|` of a text, and the code that it is about. */
async function hoverAt(
  analyzer: Analyzer,
  name: string,
  marked: string,
  showsMarkdown = true,
): Promise<{ readonly words: string; readonly code: string } | undefined> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const file = `/w/${name}`;
  const report = await analyzer.hover(file, new LineIndex(text).positionAt(offset));
  if (!report) return undefined;
  const words = hoverInWords(report.subjects, {
    showsMarkdown,
    redact: report.redact,
    placed: (place) =>
      `${place.file.slice(3)}:${new LineIndex(report.textOf(place.file)).positionAt(place.start).line}`,
  });
  return { words, code: text.slice(report.at.start, report.at.end) };
}

/** The words of the hover at a mark in the only file. */
async function wordsAt(marked: string, showsMarkdown = true): Promise<string | undefined> {
  const analyzer = await looked({ 'a.ts': marked.replace('|', '') });
  return (await hoverAt(analyzer, 'a.ts', marked, showsMarkdown))?.words;
}

describe('the hover on a client', () => {
  const text = `${sdk}export const s3 = new S3Client({ region: 'eu-west-1', maxAttempts: 3 });\n`;

  it('says what goes over the wire, where to, and with whose keys', async () => {
    assert.equal(
      await wordsAt(text.replace('S3Client(', 'S3|Client(')),
      [
        '**S3 client** · TLS 1.2, TLS 1.3 · forward secrecy offered · certificate verified · host name verified',
        '',
        '- 58 suites on Node.js 20: `TLS_AES_256_GCM_SHA384`, `TLS_CHACHA20_POLY1305_SHA256`, `TLS_AES_128_GCM_SHA256` and 55 more',
        '- route: public, region `eu-west-1`, endpoint `https://{bucket}.s3.eu-west-1.amazonaws.com`',
        '- credentials: default chain',
      ].join('\n'),
    );
  });

  it('stands on its head and on its name, and not within its options', async () => {
    const analyzer = await looked({ 'a.ts': text });
    const at = (code: string) => hoverAt(analyzer, 'a.ts', text.replace(code, `|${code}`));
    assert.equal((await at('new S3Client({'))?.code, 'new S3Client');
    assert.equal((await at('s3 ='))?.code, 's3');
    for (const code of ['({', 'region', 'maxAttempts', 'export', '= new'])
      assert.equal(await at(code), undefined, code);
  });

  it('says what is not known once for all parts that it is not known of, and why', async () => {
    const words = await wordsAt(
      `${sdk}export class Store {
      private readonly s3;
      constructor(options) { this.s3 = new S3Client(options); }
    }`.replace('new S3', 'new |S3'),
    );
    assert.match(words ?? '', /^\*\*S3 client\*\* · TLS not known\n/);
    assert.match(
      words ?? '',
      /- region, endpoint, route, credentials, TLS not known: parameter `options` of .* \(`a\.ts:4`\)/,
    );
  });

  it('says it when nothing is encrypted, and when Node.js refuses the options', async () => {
    const client = (options: string) =>
      `${sdk}import { Agent } from 'node:https';\nnew |S3Client(${options});`;
    assert.match(
      (await wordsAt(client("{ endpoint: 'http://files.example.com' }"))) ?? '',
      /TLS: none, clear text/,
    );
    const refused = "{ requestHandler: { httpsAgent: new Agent({ ciphers: 'NONSENSE' }) } }";
    assert.match((await wordsAt(client(refused))) ?? '', /TLS: no connection: ERR_SSL_NO_CIPHER_MATCH/);
  });

  it('counts the set-ups that callers bring about, and shows the worst', async () => {
    const words = await wordsAt(`${sdk}import { Agent } from 'node:https';
      const make = (agent) => new |S3Client({ requestHandler: { httpsAgent: agent } });
      make(new Agent({ rejectUnauthorized: false }));
      make(new Agent({ keepAlive: true }));`);
    assert.match(words ?? '', /certificate unverified · host name unverified · the worst of 2 set-ups/);
  });

  it('is plain text for clients that know no other', async () => {
    const words = await wordsAt(text.replace('S3Client(', 'S3|Client('), false);
    assert.match(words ?? '', /^S3 client · TLS 1\.2, TLS 1\.3 · /);
    assert.doesNotMatch(words ?? '', /[*`\\]/);
  });
});

describe('the hover on an agent', () => {
  const agents = `import https from 'node:https';
export const open = new https.Agent({ rejectUnauthorized: false });
export const strict = new https.Agent({ minVersion: 'TLSv1.3' });
`;
  const client = (name: string) => `${sdk}import { ${name} } from './agents';
export const s3 = new S3Client({ requestHandler: { httpsAgent: ${name} } });
`;

  it('names the client in another file', async () => {
    const analyzer = await looked({ 'agents.ts': agents, 's3.ts': client('open') });
    const hover = await hoverAt(analyzer, 'agents.ts', agents.replace('https.Agent', 'https.|Agent'));
    assert.equal(hover?.code, 'new https.Agent');
    assert.match(
      hover?.words ?? '',
      /^\*\*https\.Agent\*\* · .* · certificate unverified · host name unverified\n/,
    );
    assert.match(hover?.words ?? '', /- for the S3 client in `s3\.ts:3`$/);
    assert.equal(await hoverAt(analyzer, 'agents.ts', agents.replace('strict', '|strict')), undefined);
  });

  it('follows edits of the agent and of its client', async () => {
    const analyzer = await looked({ 'agents.ts': agents, 's3.ts': client('open') });
    const on = (name: string, text: string) => hoverAt(analyzer, 'agents.ts', text.replace(name, `|${name}`));
    const edited = `// A comment.\n${agents.replace('false', 'true')}`;
    analyzer.openDocument('/w/agents.ts', edited);
    assert.match((await on('open', edited))?.words ?? '', /certificate verified/);
    analyzer.openDocument('/w/s3.ts', client('strict'));
    assert.equal(await on('open', edited), undefined);
    assert.match((await on('strict', edited))?.words ?? '', /^\*\*https\.Agent\*\* · TLS 1\.3 · /);
  });

  it('names each of several clients, with what differs, and the worst of all', async () => {
    const files = {
      'agents.ts': agents,
      'a.ts': client('strict'),
      'b.ts': client('strict').replace(
        '{ requestHandler',
        "{ endpoint: 'http://b.example.com', requestHandler",
      ),
    };
    const analyzer = await looked(files);
    const { words } = (await hoverAt(analyzer, 'agents.ts', agents.replace('strict', '|strict'))) ?? {
      words: '',
    };
    assert.match(words, /^\*\*https\.Agent\*\* · TLS: none, clear text · the worst of 2 clients\n/);
    assert.match(words, /- for the S3 client in `a\.ts:3` · TLS 1\.3 · forward secrecy always · /);
    assert.match(words, /- for the S3 client in `b\.ts:3` · TLS: none, clear text/);
  });

  it('says of an agent that is chosen under a condition what goes through it, and not through the other', async () => {
    const both = `${sdk}import { open, strict } from './agents';
      new S3Client({ requestHandler: { httpsAgent: process.env.DEBUG ? open : strict } });`;
    const analyzer = await looked({ 'agents.ts': agents, 's3.ts': both });
    const on = (name: string) => hoverAt(analyzer, 'agents.ts', agents.replace(name, `|${name}`));
    assert.match((await on('open'))?.words ?? '', / · TLS 1\.2, TLS 1\.3 · .* · certificate unverified/);
    assert.match((await on('strict'))?.words ?? '', / · TLS 1\.3 · .* · certificate verified/);
    const client = await hoverAt(analyzer, 's3.ts', both.replace('new S3', 'new |S3'));
    assert.match(client?.words ?? '', /certificate unverified/);
  });
});

describe('the hover on a cipher list', () => {
  const agentOf = (options: string) => `${sdk}import { Agent } from 'node:https';
    const list = 'ECDHE-RSA-AES128-GCM-SHA256:AES128-SHA';
    new S3Client({ requestHandler: { httpsAgent: new Agent({ ${options} }) } });`;

  it('says what it yields, and what each token does', async () => {
    assert.equal(
      await wordsAt(agentOf("ciphers: 'ECDHE+|AESGCM:!ECDSA:NONSENSE'")),
      [
        '**Cipher list** · Node.js 20, OpenSSL 3.0, security level 1',
        '5 suites, all with forward secrecy.',
        'No suite of TLS 1.3 is named: Node.js offers its own.',
        'Offered, the most wanted first:',
        [
          '- `TLS_AES_256_GCM_SHA384` TLS 1.3, 256 bits, forward secrecy',
          '- `TLS_CHACHA20_POLY1305_SHA256` TLS 1.3, 256 bits, forward secrecy',
          '- `TLS_AES_128_GCM_SHA256` TLS 1.3, 128 bits, forward secrecy',
          '- `ECDHE-RSA-AES256-GCM-SHA384` TLS 1.2, 256 bits, forward secrecy',
          '- `ECDHE-RSA-AES128-GCM-SHA256` TLS 1.2, 128 bits, forward secrecy',
        ].join('\n'),
        'What each token does:',
        [
          '- `ECDHE+AESGCM` adds 4 suites',
          '- `!ECDSA` bans 2 suites',
          '- `NONSENSE` skipped: OpenSSL 3.0 does not know it',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  it('stands where the list is written, however it gets to the client, and on the name of the option', async () => {
    const at = async (marked: string) => {
      const analyzer = await looked({ 'a.ts': marked.replace('|', '') });
      return (await hoverAt(analyzer, 'a.ts', marked))?.code;
    };
    const list = "'ECDHE-RSA-AES128-GCM-SHA256:AES128-SHA'";
    assert.equal(await at(agentOf('ciphers: list').replace("= 'ECDHE", "= 'EC|DHE")), list);
    assert.equal(await at(agentOf('ci|phers: list')), 'ciphers');
    assert.equal(await at(agentOf("ciphers: ['HIGH', |'!aNULL'].join(':')")), "['HIGH', '!aNULL'].join(':')");
    assert.equal(await at(agentOf('ciphers: list + ":!a|NULL"')), 'list + ":!aNULL"');
    assert.equal(await at(agentOf("ciphers: process.env.X ? 'H|IGH' : list")), "'HIGH'");
    assert.equal(await at(agentOf('ciphers: pro|cess.env.X')), undefined);
  });

  it('says which other options count as well, those of another choice aside', async () => {
    const beside = /What is set beside it \(`minVersion`\) counts as well/;
    assert.match((await wordsAt(agentOf("ciphers: 'HI|GH', minVersion: 'TLSv1.2'"))) ?? '', beside);
    const other = `process.env.X ? { ciphers: 'HI|GH' } : { minVersion: 'TLSv1.3' }`;
    assert.doesNotMatch((await wordsAt(agentOf(`...(${other})`))) ?? '', beside);
  });

  it('stays short, and leaves no mistake out', async () => {
    const suites = Array.from({ length: 40 }, (_, index) => (index % 2 ? 'HIGH' : '!aNULL'));
    const words = (await wordsAt(agentOf(`ciphers: '|${[...suites, 'NONSENSE'].join(':')}'`))) ?? '';
    assert.match(words, /- and \d+ more\n\nWhat each token does:/);
    assert.match(words, /- `NONSENSE` skipped: .*\n- and 29 more/);
    assert.ok(words.length < 3_000, `${words.length} characters`);
  });

  it('says why Node.js refuses a list', async () => {
    const words = (await wordsAt(agentOf("ciphers: 'NON|SENSE'"))) ?? '';
    assert.match(words, /Node\.js 20 refuses this list: ERR_SSL_NO_CIPHER_MATCH \(it selects no suite\)\./);
    assert.doesNotMatch(words, /Offered/);
  });

  it('takes nothing of the list for markup, and shows no key in it', async () => {
    const words =
      (await wordsAt(agentOf('ciphers: "|HIGH:[x](command:y):`**`:<b>:https://a.example"'))) ?? '';
    // Code spans, fences of any length, none of them over a line's end.
    const outside = words.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    assert.doesNotMatch(outside, /(?<!\\)[[<`]|:\/\//);
    const key = ['AKIA', 'QW7ERTZ2UIOP', '3ASD'].join('');
    const hidden = await wordsAt(agentOf(`ciphers: 'HIGH:${key}|'`));
    assert.equal(hidden, '**Cipher list** · it holds what may be a secret, and is not explained');
  });
});
