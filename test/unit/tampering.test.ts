import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { inMemory } from './findings.ts';

/** Why the TLS of the clients that the modules make is not known. */
async function doubtsOf(text: string, extra: Readonly<Record<string, string>> = {}): Promise<string> {
  const { fileSystem } = inMemory({ 'a.ts': text, ...extra });
  const report = await createAnalyzer(fileSystem).scan({ targets: ['/w'] });
  return report.clients
    .flatMap(({ unknown }) => unknown.filter(({ part }) => part === 'tls').map(({ why }) => why))
    .join();
}

const sdk = "import { S3Client } from '@aws-sdk/client-s3';\n";
const outside = "import { track } from 'tracer';\n";
const inside = 'const track = (client) => { client.middlewareStack.add(sign); };\n';
const s3 = 'const s3 = new S3Client({});\n';

const handed: readonly (readonly [title: string, text: string])[] = [
  ['from an object that is taken apart', `${s3}const t = { s3 }; const { s3: client } = t; track(client);`],
  ['by the factory that makes it', 'const make = () => new S3Client({}); track(make());'],
  ['by the function that gives it back', `${s3}const keep = (c) => c; track(keep(s3));`],
  [
    'by the second call of a function that gives it back',
    `${s3}const keep = (c) => c; keep(s3); track(keep(s3));`,
  ],
  ['for each element of a list', `${s3}[s3].forEach(track);`],
  ['for each element of a list that was made of another', `${s3}[s3].map((c) => c).forEach(track);`],
  ['in a loop over a list', `${s3}for (const one of [s3]) track(one);`],
  ['from a list with a name', `${s3}const all = [other, s3]; track(all[1]);`],
  ['as what comes of a promise', `${s3}Promise.resolve(s3).then(track);`],
  ['as one of several promises', `${s3}const [c] = await Promise.all([s3]); track(c);`],
  ['by a variable that is set later', 'let s3; s3 = new S3Client({}); track(s3);'],
  [
    'by a cache that is filled on demand',
    'let s3; const get = () => (s3 ??= new S3Client({})); track(get());',
  ],
  ['out of a list that it was put into', `${s3}const all = []; all.push(s3); all.forEach(track);`],
  ['out of a map', `${s3}const all = new Map(); all.set('s3', s3); track(all.get('s3'));`],
  ['as a default', 'function start(s3 = new S3Client({})) { track(s3); }'],
  ['by a rest parameter', `${s3}const each = (...all) => all.forEach(track); each(1, s3);`],
  ['by an argument that is spread', `${s3}track(...[s3]);`],
  ['by a bound function', `${s3}const go = ((a, b) => track(b)).bind(undefined, 1); go(s3);`],
  [
    'by the method that gives it',
    'class A { s3 = new S3Client({}); get() { return this.s3; } } track(new A().get());',
  ],
  [
    'by the constructor of a base class',
    `${s3}class A { constructor(c) { track(c); } } class B extends A {} new B(s3);`,
  ],
  [
    'by the arguments of a constructor',
    `${s3}class A { constructor(c) { track(c); } } class B extends A { constructor(c) { super(c); } } new B(s3);`,
  ],
];

const handedInside: typeof handed = [
  ['in an object with a name', `${s3}const t = { s3 }; track(t);`],
  ['in an object of an object', `${s3}const t = { aws: { s3 } }; track(t.aws);`],
];

const harmless: readonly (readonly [title: string, text: string])[] = [
  ['commands are sent with it', `${s3}const { Body } = await s3.send(command); track(Body); out.value = 1;`],
  ['another member of an object is handed on', `${outside}${s3}const t = { s3, name: 'x' }; track(t.name);`],
  [
    'another client is handed on by the same function',
    `${outside}${s3}const keep = (c) => c; keep(s3); track(keep(1));`,
  ],
  ['it stands in a list of clients that send', `${s3}await Promise.all([s3].map((c) => c.send(command)));`],
  ['a map keeps it', `const all = new Map(); ${s3}all.set('s3', s3); all.get('s3').send(command);`],
  ['its region is read', `${s3}const region = await s3.config.region(); console.log(s3.config);`],
  ['a method of it is called by a name that is worked out', `${s3}await s3[operation](input);`],
  ['its own method is bound to it', 'let s3; s3 = new S3Client({}); const send = s3.send.bind(s3);'],
  ['its command is awaited', `${s3}s3.send(command).then(track);`],
  [
    'a package only uses it',
    `import { Upload } from '@aws-sdk/lib-storage'; ${s3}new Upload({ client: s3 }).done();`,
  ],
];

const changes: readonly (readonly [title: string, text: string])[] = [
  [
    'its own class puts middleware on it',
    'class Traced extends S3Client { constructor(c) { super(c); this.middlewareStack.add(sign); } } new Traced({});',
  ],
  [
    'the class that its class extends puts middleware on it',
    'class Base extends S3Client { constructor(c) { super(c); this.middlewareStack.use(sign); } } class Traced extends Base {} new Traced({});',
  ],
  [
    'a method of its own class writes to its configuration',
    'class Moved extends S3Client { move(to) { this.config.endpoint = to; } } new Moved({}).move(there);',
  ],
  [
    'a field that holds it is written onto',
    'class A { s3 = new S3Client({}); go(to) { this.s3.config.endpoint = to; } }',
  ],
  ['a name for its configuration is written onto', `${s3}const { config } = s3; config.endpoint = there;`],
  [
    'its document client gets middleware',
    `import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'; ${s3}const doc = DynamoDBDocumentClient.from(s3); doc.middlewareStack.add(sign);`,
  ],
];

describe('what may have changed a client', () => {
  for (const [title, text] of [...handedInside, ...handed])
    it(`is a function of a package that is handed it ${title}`, async () => {
      assert.match(await doubtsOf(sdk + outside + text), /handed to `track`, which is not followed/);
    });
  for (const [title, text] of handed)
    it(`is a function of the workspace that is handed it ${title}`, async () => {
      assert.match(await doubtsOf(sdk + inside + text), /middleware/);
    });
  for (const [title, text] of changes)
    it(`is told where ${title}`, async () => assert.notEqual(await doubtsOf(sdk + text), ''));
  for (const [title, text] of harmless)
    it(`is nothing where ${title}`, async () => assert.equal(await doubtsOf(sdk + text), ''));

  const writers: readonly (readonly [title: string, files: Readonly<Record<string, string>>])[] = [
    ['puts middleware on it', { 'b.ts': "import { s3 } from './a'; s3.middlewareStack.add(sign);" }],
    ['writes to its configuration', { 'b.ts': "import { s3 } from './a'; s3.config.endpoint = there;" }],
    [
      'imports it from a barrel under another name',
      {
        'all.ts': "export { s3 as store } from './a';",
        'b.ts': "import { store } from './all'; store.middlewareStack.add(sign);",
      },
    ],
    ['imports it as a part of all', { 'b.ts': "import * as a from './a'; a.s3.middlewareStack.add(sign);" }],
  ];
  for (const [title, files] of writers)
    it(`is another module that ${title}`, async () =>
      assert.notEqual(await doubtsOf(`${sdk}export ${s3}`, files), ''));

  it('is another module that requires it', async () => {
    const files = { 'b.js': "const { s3 } = require('./c'); s3.middlewareStack.add(sign);" };
    const made =
      "const { S3Client } = require('@aws-sdk/client-s3'); const s3 = new S3Client({}); module.exports = { s3 };";
    assert.match(await doubtsOf('', { 'c.js': made, ...files }), /middleware/);
  });

  it('is nothing where another module only sends with it', async () => {
    const files = { 'b.ts': "import { s3 } from './a'; s3.send(command); other.value = 1;" };
    assert.equal(await doubtsOf(`${sdk}export ${s3}`, files), '');
  });
});
