import assert from 'node:assert/strict';
import type { Analyzer, ScanReport, ScanRequest } from '../../server/src/analyzer.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { type MemoryEntry, memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { finding, Sources, scanReport } from './scan-report.ts';

const rules: readonly Rule[] = [
  {
    id: 'tls/verification-disabled',
    severity: 'error',
    title: 'Certificates are not verified',
    why: `Anyone on the way can ${'read and change what is sent, '.repeat(8)}unseen.`,
    references: [
      { title: 'CWE-295', url: 'https://cwe.mitre.org/data/definitions/295.html' },
      { title: 'A book' },
    ],
    examples: [{ bad: 'new Agent({\n  rejectUnauthorized: false,\n});\n', good: 'new Agent();\n' }],
    silent: [
      'the agent reaches no client, or only one whose endpoint is on this machine, as it is in tests;',
    ],
    check() {},
  },
  {
    id: 'route/direct-glacier',
    severity: 'info',
    title: 'Glacier without S3',
    why: 'x',
    references: [],
    examples: [],
    silent: [],
    check() {},
  },
];

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the engine was asked. */
  readonly request: ScanRequest | undefined;
}

interface World {
  readonly report?: Partial<ScanReport>;
  readonly files?: Readonly<Record<string, MemoryEntry>>;
  readonly signal?: AbortSignal;
  readonly scan?: (request: ScanRequest) => Promise<ScanReport>;
  readonly startServer?: () => Promise<void>;
}

const sources = new Sources({ '/w/a.ts': 'new S3Client();' });
const warning = finding(sources.at('/w/a.ts', 'new S3Client()'), { severity: 'warning' });

async function ran(argv: readonly string[], world: World = {}): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  let request: ScanRequest | undefined;
  const scan = async (asked: ScanRequest) => {
    request = asked;
    return world.scan?.(asked) ?? scanReport(sources, world.report);
  };
  const io: Io = {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    folder: '/w',
    env: {},
    signal: world.signal ?? new AbortController().signal,
    fileSystem: memoryFileSystem(new Map(Object.entries(world.files ?? { '/w/a.ts': '' }))),
    loadRules: async () => rules,
    loadAnalyzer: async () => ({ scan }) as Analyzer,
    startServer: world.startServer ?? (() => Promise.reject(new Error('not asked for'))),
  };
  const code = await run(argv, io);
  return { code, stdout, stderr, request };
}

/** The message of a command line that is refused before anything is scanned. */
async function refusal(...argv: string[]): Promise<string> {
  const { code, stdout, stderr, request } = await ran(argv);
  assert.deepEqual({ code, stdout, request }, { code: 2, stdout: '', request: undefined });
  assert.match(stderr, /^glacier-guard: .*\n$/);
  return stderr.slice('glacier-guard: '.length, -1);
}

describe('command line', () => {
  it('prints help for all commands and for one', async () => {
    const all = await ran(['--help']);
    assert.equal(all.code, 0);
    for (const word of ['scan [path …]', '--fail-on', 'rules [id]', 'lsp', '--version'])
      assert.ok(all.stdout.includes(word));
    const one = await ran(['rules', '-h']);
    assert.doesNotMatch(one.stdout, /--fail-on/);
    assert.doesNotMatch(all.stdout, /migrate/);
  });

  it('prints the version', async () => {
    assert.match((await ran(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('refuses what is not in its table, and says what is near', async () => {
    assert.match(await refusal(), /no command/);
    assert.match(await refusal('scna'), /unknown command: `scna`; did you mean `scan`\?/);
    assert.match(
      await refusal('./src'),
      /unknown command: `\.\/src`; to scan it: glacier-guard scan \.\/src/,
    );
    assert.match(await refusal('migrate', 'src'), /unknown command: `migrate`/);
    assert.match(
      await refusal('scan', '--fromat', 'json'),
      /unknown flag of `scan`: `--fromat`; did you mean `--format`\?/,
    );
    assert.match(await refusal('scan', '-x'), /unknown flag of `scan`: `-x`/);
    assert.match(await refusal('rules', '--format', 'json'), /unknown flag of `rules`: `--format`/);
    assert.match(await refusal('rules', 'a', 'b'), /`rules` takes no `b`/);
  });

  it('refuses a value that is missing or wrong', async () => {
    assert.match(await refusal('scan', '--format'), /`--format` needs a value: --format <pretty\|json>/);
    assert.match(await refusal('scan', '--config', '--clients'), /`--config` needs a value/);
    assert.match(
      await refusal('scan', '--format=jsn'),
      /`--format jsn`: one of pretty, json is expected; did you mean `json`\?/,
    );
    assert.match(await refusal('scan', '--fail-on', 'critical'), /error, warning, info, hint, never/);
    assert.match(await refusal('scan', '--scope', 's3'), /archive, aws/);
    assert.match(await refusal('scan', '--node', '20.1'), /`--node 20\.1`: a whole number from 12 to 99/);
    assert.match(await refusal('scan', '--node', '8'), /from 12 to 99/);
    assert.match(await refusal('scan', '--clients=yes'), /`--clients` takes no value/);
    assert.match(await refusal('scan', ''), /empty path/);
  });

  it('makes escape sequences in what it repeats visible', async () => {
    assert.ok(!(await refusal('scan', '--\u001b[31m')).includes('\u001b'));
  });

  it('starts the language server only over stdio', async () => {
    let started = 0;
    const startServer = async () => void started++;
    assert.equal((await ran(['lsp'], { startServer })).code, 2);
    assert.deepEqual([(await ran(['lsp', '--stdio'], { startServer })).code, started], [0, 1]);
  });
});

describe('command line: scan', () => {
  it('scans the current folder when no path is named, else each path once', async () => {
    assert.deepEqual((await ran(['scan'])).request?.targets, ['/w']);
    assert.deepEqual((await ran(['scan', 'src', '../x', '/w/src/', '--', '-y'])).request?.targets, [
      '/w/src',
      '/x',
      '/w/-y',
    ]);
  });

  it('hands its flags to the engine', async () => {
    const { request } = await ran([
      ...['scan', '--config', 'conf/g.json', '--scope', 'archive', '--node', '18'],
      ...['--rule', 'route/direct-glacier=off', '--rule=tls/verification-disabled=hint'],
    ]);
    assert.equal(request?.configurationFile, '/w/conf/g.json');
    assert.deepEqual(request?.overrides, {
      scope: 'archive',
      nodeVersion: 18,
      rules: { 'route/direct-glacier': 'off', 'tls/verification-disabled': 'hint' },
    });
  });

  it('leaves unsaid what no flag says', async () => {
    const { request } = await ran(['scan']);
    assert.deepEqual(request?.overrides, { rules: {} });
    assert.equal('configurationFile' in (request ?? {}), false);
  });

  it('ends with 1 from the severity on that --fail-on names', async () => {
    const codes = async (severity: 'error' | 'warning' | 'info' | 'hint', ...flags: string[]) =>
      (await ran(['scan', ...flags], { report: { findings: [{ ...warning, severity }] } })).code;
    assert.deepEqual(
      [await codes('error'), await codes('warning'), await codes('info'), await codes('hint')],
      [1, 1, 0, 0],
    );
    assert.deepEqual(
      [await codes('error', '--fail-on', 'error'), await codes('warning', '--fail-on', 'error')],
      [1, 0],
    );
    assert.deepEqual(
      [await codes('hint', '--fail-on', 'hint'), await codes('error', '--fail-on', 'never')],
      [1, 0],
    );
    assert.equal((await ran(['scan'])).code, 0);
  });

  it('answers although a rule is unknown, and ends with 2', async () => {
    const { code, stdout, stderr, request } = await ran(
      [
        'scan',
        '--rule',
        'tls/verification-disable=off',
        '--rule',
        'route/direct-glacier=loud',
        '--rule',
        'x',
      ],
      { report: { findings: [warning] } },
    );
    assert.equal(code, 2);
    assert.match(stdout, /1 warning/);
    assert.deepEqual(request?.overrides?.rules, {});
    const [first, second, third] = stderr.split('\n');
    assert.match(
      first ?? '',
      /unknown rule `tls\/verification-disable`; did you mean `tls\/verification-disabled`\?/,
    );
    assert.match(second ?? '', /off, hint, info, warning, error is expected after `=`/);
    assert.match(third ?? '', /unknown rule `x`; `glacier-guard rules` lists them/);
  });

  it('tells problems on stderr with their place, answers, and ends with 2', async () => {
    const configuration = '{\n  "scop": "aws"\n}';
    const { code, stdout, stderr } = await ran(['scan', '--format', 'json'], {
      files: { '/w/glacier-guard.json': configuration },
      report: {
        problems: [
          { kind: 'unreadable', path: '/w/a\u001b/b', message: 'permission denied' },
          {
            kind: 'configuration',
            path: '/w/glacier-guard.json',
            message: 'unknown key `scop`',
            at: { file: '/w/glacier-guard.json', start: 4, end: 10 },
          },
        ],
      },
    });
    assert.equal(code, 2);
    assert.equal(JSON.parse(stdout).version, 1);
    assert.equal(
      stderr,
      'glacier-guard: a␛/b: permission denied\nglacier-guard: glacier-guard.json:2:3: unknown key `scop`\n',
    );
  });

  it('does not take silence for an answer when no named file is of a kind that is scanned', async () => {
    const world = { files: { '/w/README.md': '', '/w/d/x.md': '' }, report: { files: 0, analysed: 0 } };
    const named = await ran(['scan', 'README.md'], world);
    assert.equal(named.code, 2);
    assert.match(named.stderr, /no file of a kind that is scanned: .*README\.md/);
    const folder = await ran(['scan', 'd'], world);
    assert.deepEqual([folder.code, folder.stderr], [0, 'glacier-guard: no files to scan\n']);
  });

  it('ends with 130 when it is interrupted, whatever the engine is at', async () => {
    const interruption = new AbortController();
    const running = ran(['scan'], { signal: interruption.signal, scan: () => new Promise(() => {}) });
    setTimeout(() => interruption.abort(), 10);
    const { code, stdout } = await running;
    assert.deepEqual([code, stdout], [130, '']);
  });

  it('tells of a fault of its own without quoting what it was about', async () => {
    const { code, stderr } = await ran(['scan'], {
      scan: () => Promise.reject(new TypeError('AKIA SECRET')),
    });
    assert.equal(code, 2);
    assert.match(stderr, /internal error \(TypeError\).*\n\s+at /);
    assert.doesNotMatch(stderr, /SECRET/);
  });
});

describe('command line: rules', () => {
  it('lists the rules in columns', async () => {
    const { code, stdout } = await ran(['rules']);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      'tls/verification-disabled  error  Certificates are not verified\n' +
        'route/direct-glacier       info   Glacier without S3\n',
    );
  });

  it("prints a rule's page", async () => {
    const { stdout } = await ran(['rules', 'tls/verification-disabled']);
    assert.match(
      stdout,
      /^tls\/verification-disabled {2}error\n\nWhat it does\n\n {2}Reports: Certificates are not verified\.\n/,
    );
    assert.match(
      stdout,
      /\nExample\n\n {2}new Agent\(\{\n {4}rejectUnauthorized: false,\n {2}\}\);\n\nUse instead\n\n {2}new Agent\(\);\n/,
    );
    assert.match(
      stdout,
      /\n {2}CWE-295: https:\/\/cwe\.mitre\.org\/data\/definitions\/295\.html\n {2}A book\n$/,
    );
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
  });

  it('refuses an unknown id', async () => {
    assert.match(
      await refusal('rules', 'direct-glacir'),
      /unknown rule: `direct-glacir`; did you mean `route\/direct-glacier`\?/,
    );
  });
});
