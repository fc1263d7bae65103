import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { inMemory } from './findings.ts';

/** What is not known of the clients that a module makes, part by part; the endpoint and the region apart. */
async function unknownOf(
  text: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { fileSystem } = inMemory({ 'a.ts': text, ...extra });
  const report = await createAnalyzer(fileSystem).scan({ targets: ['/w'] });
  return report.clients.flatMap(({ unknown }) =>
    unknown
      .filter(({ part }) => part !== 'endpoint' && part !== 'region')
      .map(({ part, why }) => `${part}: ${why}`),
  );
}

const v3 =
  "import { S3Client } from '@aws-sdk/client-s3';\nconst s3 = new S3Client({ region: 'eu-west-1' });\n";

describe('the inventory of clients', () => {
  it('knows a client that is made plainly and used', async () => {
    assert.deepEqual(await unknownOf(`${v3}s3.send(command); console.log(s3);`), []);
  });

  it('knows a client that only the SDK and the workspace are handed', async () => {
    const text = `import { Upload } from '@aws-sdk/lib-storage';\n${v3}
      function keep(client: S3Client) { return client; }
      keep(s3);
      new Upload({ client: s3, params });`;
    assert.deepEqual(await unknownOf(text), []);
  });

  it('does not pass a client off as good that a function outside was handed', async () => {
    const why = 'it is handed to `instrument`, which is not followed';
    assert.deepEqual(await unknownOf(`import { instrument } from 'some-tracer';\n${v3}instrument(s3);`), [
      `route: ${why}`,
      `credentials: ${why}`,
      `tls: ${why}`,
    ]);
  });

  it('does not when it is handed over inside of an object', async () => {
    const text = `import { track } from 'some-tracer';\n${v3}track({ s3, name: 'scans' });`;
    assert.match((await unknownOf(text)).join(), /handed to `track`/);
  });

  it('passes a client off as good that a function outside is known to use and no more', async () => {
    const text = `import multerS3 from 'multer-s3';\n${v3}multerS3({ s3, bucket: 'scans' });`;
    assert.deepEqual(await unknownOf(text), []);
  });

  it('does not when a function of the workspace that it is handed to puts middleware on it', async () => {
    const trace = 'const trace = ({ client }) => client.middlewareStack.add(sign);';
    assert.match((await unknownOf(`${trace}\n${v3}trace({ client: s3 });`)).join(), /middleware/);
  });

  const changes: readonly (readonly [string, string])[] = [
    ['its configuration is written by Object.assign', "Object.assign(s3.config, { region: 'us-east-1' });"],
    ['a function outside gets its configuration', "import { tune } from 'tuner'; tune(s3.config);"],
    ['a function outside gets it in a list', "import { track } from 'tracer'; track([s3]);"],
    [
      'a function outside gets it under a condition',
      "import { track } from 'tracer'; track(on ? s3 : undefined);",
    ],
    ['a function outside gets it as a fallback', "import { track } from 'tracer'; track(other ?? s3);"],
    ['something is assigned onto it', 'Object.assign(s3, other);'],
    ['its middleware has a name', 'const stack = s3.middlewareStack; stack.add(sign);'],
    ['its middleware is taken apart from it', 'const { middlewareStack } = s3; middlewareStack.add(sign);'],
    ['its middleware is handed on', 'addTo(s3.middlewareStack);'],
    ['its middleware is read as an element', "s3['middlewareStack'].add(sign);"],
  ];
  for (const [title, text] of changes)
    it(`does not when ${title}`, async () => assert.equal((await unknownOf(v3 + text)).length, 3));

  it('does not when it is handed on where it is made', async () => {
    const text = `import { S3Client } from '@aws-sdk/client-s3'; import { track } from 'tracer'; track(new S3Client({}));`;
    assert.match((await unknownOf(text)).join(), /handed to `track`/);
  });

  it('knows a client whose middleware is only looked at', async () => {
    assert.deepEqual(await unknownOf(`${v3}s3.middlewareStack.identify();`), []);
  });

  it('does not when a class keeps it and puts middleware on it', async () => {
    const text = `class Traced {
        constructor(private readonly client: S3Client) {}
        start() { this.client.middlewareStack.add(sign); }
      }
      ${v3}new Traced(s3);`;
    assert.match((await unknownOf(text)).join(), /middleware/);
  });

  it('does not when the field that holds it gets middleware', async () => {
    const text = `import { S3Client } from '@aws-sdk/client-s3';
      export class Store {
        private readonly s3 = new S3Client({});
        start() { this.s3.middlewareStack.add(sign); }
      }`;
    assert.match((await unknownOf(text)).join(), /middleware/);
  });

  it('knows where keys come from that a service handed out', async () => {
    const text = `import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
      import { S3Client } from '@aws-sdk/client-s3';
      const sts = new STSClient({});
      const { Credentials } = await sts.send(new AssumeRoleCommand({}));
      const s3 = new S3Client({ credentials: {
        accessKeyId: Credentials.AccessKeyId,
        secretAccessKey: Credentials.SecretAccessKey,
        sessionToken: Credentials.SessionToken,
      } });`;
    assert.deepEqual(await unknownOf(text), []);
  });

  it('knows whether there is TLS by the scheme alone', async () => {
    const endpoint = (expression: string): string => `import { S3Client } from '@aws-sdk/client-s3';
      new S3Client({ endpoint: ${expression} });`;
    const host = 'route: the host is known only in part';
    assert.deepEqual(await unknownOf(endpoint("'https://' + process.env.STORE + ':9000'")), [host]);
    assert.deepEqual(await unknownOf(endpoint("process.env.STORE + '/s3'")), [
      host,
      host.replace('route', 'tls'),
    ]);
    assert.deepEqual(await unknownOf(endpoint("{ url: new URL('https://store.example.net') }")), []);
    const provider = "'https://' + process.env.ACCOUNT + '.r2.cloudflarestorage.com'";
    assert.deepEqual(await unknownOf(endpoint(provider)), []);
  });

  it('does not when an object that a package made was handed it', async () => {
    const text = `import { Hub } from 'some-tracer';\nconst hub = Hub.create();\n${v3}hub.watch(s3);`;
    assert.match((await unknownOf(text)).join(), /handed to `hub\.watch`/);
  });

  it('passes a client off as good whose method is made one that gives promises', async () => {
    const text = `import { promisify } from 'node:util';\n${v3}const send = promisify(s3.send).bind(s3);`;
    assert.deepEqual(await unknownOf(text), []);
  });

  it('knows where keys come from that a service hands to a function', async () => {
    const text = `import AWS from 'aws-sdk';
      new AWS.STS().assumeRole({}, (error, data) => {
        const { AccessKeyId, SecretAccessKey, SessionToken } = data.Credentials;
        new AWS.S3({ accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken });
      });`;
    assert.deepEqual(await unknownOf(text), []);
  });

  it('does not when middleware is put on it', async () => {
    assert.match((await unknownOf(`${v3}s3.middlewareStack.add(sign);`)).join(), /middleware/);
  });

  it('does not when its configuration is updated', async () => {
    const text = "import AWS from 'aws-sdk';\nconst s3 = new AWS.S3();\ns3.config.update(settings);";
    assert.match((await unknownOf(text)).join(), /changes its configuration/);
  });

  it('counts a client once, however many callers bring it about, and shows what is worst', async () => {
    const text = `import { S3Client } from '@aws-sdk/client-s3';
      import { Agent } from 'node:https';
      const make = (verify: boolean) =>
        new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
      make(true);
      make(false);`;
    const report = await createAnalyzer(inMemory({ 'a.ts': text }).fileSystem).scan({ targets: ['/w'] });
    assert.equal(report.clients.length, 1);
    assert.equal(report.clients[0]?.tls?.certificate, 'unverified');
    assert.equal(report.clients[0]?.alternatives, 2);
    assert.deepEqual(report.certainty, { clients: 1, sound: 0, withFindings: 1, unknown: 0 });
  });
});
