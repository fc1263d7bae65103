import assert from 'node:assert/strict';
import {
  type Configuration,
  findConfiguration,
  loadConfiguration,
  parseConfiguration,
} from '../../server/src/workspace/configuration.ts';
import { configurationSchema } from '../../server/src/workspace/configuration-table.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';

const rules = [
  { id: 'tls/verification-disabled', title: 'Certificates are not verified' },
  { id: 'route/direct-glacier' },
];
const file = '/r/glacier-guard.json';

function parsed(text: string): Configuration {
  return parseConfiguration(text, file, rules);
}

/** Each problem as the text that it points at and its message. */
function problemsOf(text: string): string[] {
  return parsed(text).problems.map(({ at, message }) => `${text.slice(at?.start, at?.end)} → ${message}`);
}

describe('parseConfiguration', () => {
  it('reads everything that may be said', () => {
    const { settings, ignored, localEndpoints, policies, problems } = parsed(`{
      "$schema": "x",
      "rules": { "tls/verification-disabled": "off", "route/direct-glacier": "error" },
      "scope": "archive",
      "nodeVersion": 18,
      "ignore": ["dist/**"],
      "localEndpoints": ["minio.internal", "*.test.example.com", "10.0.0.7:9000", "[::1]:9000"],
      "policies": { "requirePrivateEndpoint": ["vpce-1"], "requireFips": true, "allowedRegions": ["eu-west-1"], "forbidVaultApi": false }
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      rules: { 'tls/verification-disabled': 'off', 'route/direct-glacier': 'error' },
      scope: 'archive',
      nodeVersion: 18,
    });
    assert.equal(ignored.covers('/r/dist/a.js'), true);
    assert.equal(ignored.covers('/r/src/a.js'), false);
    assert.equal(localEndpoints.length, 4);
    assert.deepEqual(policies, {
      requirePrivateEndpoint: ['vpce-1'],
      requireFips: true,
      allowedRegions: ['eu-west-1'],
      forbidVaultApi: false,
    });
  });

  it('leaves absent what is not said', () => {
    const { settings, policies, problems } = parsed('{}');
    assert.deepEqual([settings, policies, problems], [{}, {}, []]);
  });

  it('takes comments, trailing commas and a byte order mark', async () => {
    const text = '\ufeff// ours\n{ "scope": "aws", /* all */ }\n';
    const { settings, problems } = await loadConfiguration(
      memoryFileSystem(new Map([[file, text]])),
      file,
      rules,
    );
    assert.deepEqual([settings, problems], [{ scope: 'aws' }, []]);
  });

  it('names the rule that an unknown one is near to', () => {
    assert.deepEqual(problemsOf('{ "rules": { "tls/verification-disable": "off" } }'), [
      '"tls/verification-disable" → unknown rule `tls/verification-disable`; did you mean `tls/verification-disabled`?',
    ]);
    assert.match(
      problemsOf('{ "rules": { "verification-disabled": "off" } }')[0] ?? '',
      /`tls\/verification-disabled`\?$/,
    );
    assert.match(problemsOf('{ "rules": { "no-console": "off" } }')[0] ?? '', /`no-console`$/);
  });

  it('points at a wrong value, says what is expected, and keeps the rest', () => {
    const text =
      '{ "rules": { "tls/verification-disabled": "warn", "route/direct-glacier": "off" }, "nodeVersion": 9 }';
    assert.deepEqual(parsed(text).settings, { rules: { 'route/direct-glacier': 'off' } });
    const [level, version] = problemsOf(text);
    assert.match(level ?? '', /^"warn" → one of "off", .* is expected here; did you mean `warning`\?$/);
    assert.match(version ?? '', /^9 → a whole number from 12 to 99 is expected here: .+/);
  });

  it('takes no value of another type', () => {
    const wrong = [
      '"nodeVersion": "18"',
      '"nodeVersion": 18.5',
      '"scope": true',
      '"ignore": "dist"',
      '"rules": []',
    ];
    for (const entry of [
      ...wrong,
      '"ignore": [7]',
      '"policies": { "requireFips": "yes" }',
      '"localEndpoints": {}',
    ]) {
      const { settings, problems } = parsed(`{ ${entry} }`);
      assert.equal(problems.length, 1, entry);
      assert.deepEqual(
        Object.keys(settings).filter((key) => key !== 'rules'),
        [],
        entry,
      );
    }
    assert.match(problemsOf('[]')[0] ?? '', /an object is expected/);
  });

  it('names unknown keys and keys that are given twice', () => {
    assert.deepEqual(problemsOf('{ "ingore": [], "scope": "aws", "scope": "archive" }'), [
      '"ingore" → unknown key `ingore`; did you mean `ignore`?',
      '"scope" → `scope` is given twice; this one holds',
    ]);
  });

  it('refuses hosts and globs that cannot mean anything', () => {
    const text =
      '{ "localEndpoints": ["http://minio", "minio/x", "a b"], "ignore": ["a\\\\b", "", "*a*b*c*d"] }';
    assert.equal(problemsOf(text).length, 6);
  });

  it('points at what is not JSON and falls back to the defaults', () => {
    const text = '{ "scope": "archive",\n  "nodeVersion" 18 }';
    assert.deepEqual(parsed(text).settings, {});
    assert.deepEqual(problemsOf(text), ['18 → a colon is expected here']);
    for (const broken of [
      '',
      '{',
      '{ "a": }',
      '{ scope: "aws" }',
      '{} {}',
      '// only this',
      '{ "scope": "aws',
    ]) {
      assert.equal(parsed(broken).problems.length, 1, broken);
      assert.deepEqual(parsed(broken).settings, {}, broken);
    }
  });

  it('stands hostile input', () => {
    const nested = `${'['.repeat(200_000)}`;
    assert.deepEqual(parsed(`{ "ignore": ${nested} }`).problems.length, 1);
    assert.equal(parsed(`{${'"x": 1, '.repeat(5000)}}`).problems.length, 50);
    assert.ok((parsed(`{ "${'k'.repeat(100_000)}": 1 }`).problems[0]?.message.length ?? 0) < 200);
    const { settings, problems } = parsed(
      '{ "__proto__": { "scope": "aws" }, "rules": { "__proto__": "off", "constructor": "off" } }',
    );
    assert.equal(problems.length, 3);
    assert.equal(settings.scope, undefined);
    assert.deepEqual(Object.keys(settings.rules ?? {}), []);
    assert.equal(Object.getPrototypeOf(settings.rules), Object.prototype);
  });

  it('is not kept busy by a glob', () => {
    // Mocha's limit ends what takes minutes.
    const { ignored } = parsed(
      '{ "ignore": ["((a+)+)+b", "*a*a*b", "{a,a}{a,a}{a,a}*b", "**/a/**/a/**/a/**/b"] }',
    );
    ignored.covers(`/r/${'a'.repeat(255)}`);
    ignored.matches(`/r/${'a/'.repeat(500)}a`);
  });
});

describe('loadConfiguration', () => {
  it('makes a problem of a file that is missing, unreadable or huge', async () => {
    const load = (entry?: string | { unreadable: 'file' }) =>
      loadConfiguration(memoryFileSystem(new Map(entry === undefined ? [] : [[file, entry]])), file, rules);
    assert.deepEqual((await load()).problems, [
      { kind: 'missing', path: file, message: 'no such file or folder' },
    ]);
    assert.equal((await load({ unreadable: 'file' })).problems[0]?.kind, 'unreadable');
    assert.match((await load(' '.repeat(3 << 20))).problems[0]?.message ?? '', /over 1 MiB/);
  });
});

describe('findConfiguration', () => {
  const fileSystem = memoryFileSystem(
    new Map([
      ['/r/glacier-guard.json', '{}'],
      ['/r/a/b/c.ts', ''],
      ['/r/a/glacier-guard.json/not-a-file', ''],
      ['/x/c.ts', ''],
    ]),
  );

  it('finds the nearest file at or above a folder', async () => {
    assert.equal(await findConfiguration(fileSystem, '/r'), '/r/glacier-guard.json');
    assert.equal(await findConfiguration(fileSystem, '/r/a/b'), '/r/glacier-guard.json');
  });

  it('stops at the root', async () => {
    assert.equal(await findConfiguration(fileSystem, '/x'), undefined);
    assert.equal(await findConfiguration(fileSystem, '/'), undefined);
    assert.equal(await findConfiguration(fileSystem, 'vscode-vfs://host/'), undefined);
  });
});

describe('configurationSchema', () => {
  it('offers every rule with its levels, and nothing unknown', () => {
    const schema = JSON.parse(JSON.stringify(configurationSchema(rules)));
    assert.deepEqual(
      Object.keys(schema.properties.rules.properties),
      rules.map(({ id }) => id),
    );
    assert.deepEqual(schema.properties.rules.properties['tls/verification-disabled'], {
      description: 'Certificates are not verified',
      enum: ['off', 'hint', 'info', 'warning', 'error'],
    });
    assert.equal(schema.additionalProperties, false);
    assert.equal(schema.allowTrailingCommas, true);
  });

  it('knows the keys that are read', () => {
    const schema = JSON.parse(JSON.stringify(configurationSchema(rules)));
    for (const key of Object.keys(schema.properties)) {
      const [problem] = parsed(`{ "${key}": null }`).problems;
      assert.doesNotMatch(problem?.message ?? '', /unknown/, key);
    }
  });
});
