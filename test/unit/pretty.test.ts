import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import type { ScanReport } from '../../server/src/analyzer.ts';
import { pretty } from '../../server/src/cli/pretty.ts';
import { client, finding, Sources, scanReport } from './scan-report.ts';

function written(report: ScanReport, { width = 80, clients = false, colors = false } = {}): string {
  return pretty(report, {
    folder: '/w',
    colors: picocolors.createColors(colors),
    width,
    clients,
    milliseconds: undefined,
  });
}

/** The frame of a finding at a text, without the lines before and after it. */
function frameOf(code: string, marked: string, { width = 80, secrets = [] as string[] } = {}): string {
  const sources = new Sources({ '/w/a.ts': code });
  const report = scanReport(sources, { findings: [finding(sources.at('/w/a.ts', marked))] }, secrets);
  return written(report, { width }).split('\n\n')[1] ?? '';
}

function lines(...text: string[]): string {
  return text.join('\n');
}

describe('pretty', () => {
  it('tells of a finding from its place to its fixes', () => {
    const sources = new Sources({
      '/w/src/agent.ts': 'export const options = { rejectUnauthorized: false };\n',
      '/w/src/s3.ts': 'new S3Client({ httpsAgent: new Agent(options) });\n',
    });
    const path = [
      { message: 'set here', at: sources.at('/w/src/agent.ts', 'rejectUnauthorized: false') },
      { message: 'reaches this client', at: sources.at('/w/src/s3.ts', 'new S3Client') },
    ];
    const at = sources.at('/w/src/agent.ts', 'rejectUnauthorized: false');
    const fixes = [{ title: 'Delete `rejectUnauthorized`', safe: true, edits: [] }];
    const findings = [finding(at, { path, fixes, condition: '`INSECURE` is set' })];
    const certainty = { clients: 1, sound: 0, withFindings: 1, unknown: 0 };
    assert.equal(
      written(scanReport(sources, { findings, files: 2, analysed: 2, certainty })),
      lines(
        'src/agent.ts:1:26  error  tls/verification-disabled',
        '  Certificates are not verified.',
        '',
        '  > 1 | export const options = { rejectUnauthorized: false };',
        '      |                          ^^^^^^^^^^^^^^^^^^^^^^^^^',
        '    2 |',
        '',
        '  path:',
        '    src/agent.ts:1:26  set here',
        '    src/s3.ts:1:1  reaches this client',
        '  condition: `INSECURE` is set',
        '  fix: Delete `rejectUnauthorized`',
        '',
        '1 error in 2 files (2 analysed)',
        '1 client: 0 sound, 1 with findings, 0 not known',
        '',
      ),
    );
  });

  it('leaves out a path that does not leave the line', () => {
    const sources = new Sources({ '/w/a.ts': 'new S3Client({ insecure: true });' });
    const at = sources.at('/w/a.ts', 'insecure: true');
    const path = [{ message: 'this client', at: sources.at('/w/a.ts', 'new S3Client') }];
    assert.doesNotMatch(written(scanReport(sources, { findings: [finding(at, { path })] })), /this client/);
  });

  it('names the clients of further paths, and counts those beyond five', () => {
    const sources = new Sources({ '/w/a.ts': 'bad();', '/w/b.ts': 'new S3Client();' });
    const step = { message: 'another client', at: sources.at('/w/b.ts', 'new S3Client()') };
    const otherPaths = Array.from({ length: 7 }, () => [step]);
    const report = scanReport(sources, {
      findings: [finding(sources.at('/w/a.ts', 'bad()'), { otherPaths })],
    });
    const text = written(report);
    assert.equal(text.match(/another client/g)?.length, 5);
    assert.match(text, / {2}also reaches:\n {4}b\.ts:1:1 {2}another client\n/);
    assert.match(text, /… and 2 more/);
  });

  it('ends with what is certain, and says which parts are not known', () => {
    const sources = new Sources({ '/w/a.ts': 'one two three' });
    const at = (text: string) => sources.at('/w/a.ts', text);
    const clients = [
      client(at('one'), { credentials: null, tls: null }),
      client(at('two'), { credentials: null }),
      client(at('three'), { tls: null }),
    ];
    const findings = [finding(at('t'), { path: [{ message: 'this client', at: at('three') }] })];
    const certainty = { clients: 27, sound: 21, withFindings: 4, unknown: 2 };
    const last = 'not known (credentials of 2, TLS of 1; --clients says why)\n';
    assert.ok(written(scanReport(sources, { clients, findings, certainty })).endsWith(last));
    const plain = written(scanReport(sources, { certainty: { ...certainty, unknown: 0 } }));
    assert.equal(
      plain,
      'Nothing found in 1 file (1 analysed)\n27 clients: 21 sound, 4 with findings, 0 not known\n',
    );
  });

  it('does not hide that something could not be looked at', () => {
    const problems = [{ kind: 'unreadable', path: '/w/x', message: 'permission denied' }] as const;
    assert.match(
      written(scanReport(new Sources({}), { problems })),
      /Nothing found in .*; 1 problem, see the error output\n/,
    );
  });

  it('is the same for the same report', () => {
    const report = scanReport(new Sources({ '/w/a.ts': 'x' }));
    assert.equal(written(report), written(report));
  });

  it('colours only when told to', () => {
    const sources = new Sources({ '/w/a.ts': 'x' });
    const report = scanReport(sources, { findings: [finding(sources.at('/w/a.ts', 'x'))] });
    assert.ok(!written(report).includes('\u001b'));
    assert.ok(written(report, { colors: true }).includes('\u001b[31m'));
  });

  it('names files whole that lie outside of the current folder', () => {
    const sources = new Sources({ '/else/a.ts': 'x' });
    const report = scanReport(sources, { findings: [finding(sources.at('/else/a.ts', 'x'))] });
    assert.match(written(report), /^\/else\/a\.ts:1:1 {2}error/);
  });
});

describe('pretty code frame', () => {
  it('shows a line of context and puts carets under the range', () => {
    assert.equal(
      frameOf('one\ntwo bad\nthree\nfour', 'bad'),
      lines('    1 | one', '  > 2 | two bad', '      |     ^^^', '    3 | three'),
    );
  });

  it('aligns numbers of different lengths', () => {
    const frame = frameOf(`${'x\n'.repeat(8)}bad\ny`, 'bad');
    assert.equal(frame, lines('     8 | x', '  >  9 | bad', '       | ^^^', '    10 | y'));
  });

  it('expands tabs and counts wide and combining characters as a terminal does', () => {
    assert.equal(frameOf('\tbad', 'bad'), lines('  > 1 |     bad', '      |     ^^^'));
    assert.equal(frameOf('a\tbad', 'bad'), lines('  > 1 | a   bad', '      |     ^^^'));
    assert.equal(frameOf('漢字😀 bad', 'bad'), lines('  > 1 | 漢字😀 bad', '      |        ^^^'));
    assert.equal(frameOf('e\u0301 bad', 'bad'), lines('  > 1 | e\u0301 bad', '      |   ^^^'));
  });

  it('cuts a wide line around the range', () => {
    const code = `${'before '.repeat(40)}bad${' after'.repeat(40)}`;
    const [line = '', carets = ''] = frameOf(code, 'bad', { width: 60 }).split('\n');
    assert.ok(line.length <= 60, line);
    assert.match(line, /^ {2}> 1 \| ….*bad.*…$/);
    assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'bad');
  });

  it('shows a short range at the start of a wide line without cutting before it', () => {
    const [line = ''] = frameOf(`bad${' after'.repeat(40)}`, 'bad', { width: 60 }).split('\n');
    assert.match(line, /^ {2}> 1 \| bad after.*…$/);
  });

  it('copes with a line of megabytes', () => {
    const code = `${'x'.repeat(3_000_000)}bad${'y'.repeat(3_000_000)}`;
    const [line = '', carets = ''] = frameOf(code, 'bad').split('\n');
    assert.ok(line.length <= 80);
    assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'bad');
  });

  it('shows every line of a short range and the ends of a long one', () => {
    assert.equal(
      frameOf('x = {\n  a\n};', '{\n  a\n}'),
      lines('  > 1 | x = {', '      |     ^', '  > 2 |   a', '      |   ^', '  > 3 | };', '      | ^'),
    );
    const long = `{\n${'  a,\n'.repeat(20)}}`;
    const frame = frameOf(long, long);
    assert.match(frame, /> {2}4 \| {3}a,\n.*\n +…\n {2}> 22 \| }/);
    assert.equal(frame.match(/>/g)?.length, 5);
  });

  it('marks a place of no width', () => {
    const sources = new Sources({ '/w/a.ts': 'f()' });
    const report = scanReport(sources, { findings: [finding({ file: '/w/a.ts', start: 2, end: 2 })] });
    assert.match(written(report), /> 1 \| f\(\)\n {6}\| {3}\^\n/);
  });

  it('takes line breaks of every kind', () => {
    assert.equal(
      frameOf('one\r\nbad\r\nthree', 'bad'),
      lines('    1 | one', '  > 2 | bad', '      | ^^^', '    3 | three'),
    );
  });
});

describe('pretty and what must not be shown', () => {
  const key = 'AKIAIOSFODNN7SECRETS';

  it('masks keys in messages, steps, conditions, fixes and inventory', () => {
    const sources = new Sources({ '/w/a.ts': `new S3Client('${key}');\nother` });
    const at = sources.at('/w/a.ts', 'other');
    const report = scanReport(
      sources,
      {
        findings: [
          finding(at, {
            message: `the key ${key}`,
            path: [{ message: `made of ${key}`, at: sources.at('/w/a.ts', 'new S3Client') }],
            condition: `if ${key}`,
            fixes: [{ title: `Delete ${key}`, safe: false, edits: [] }],
          }),
        ],
        clients: [
          client(at, { region: key, endpoint: `https://${key}`, unknown: [{ part: 'tls', why: key, at }] }),
        ],
      },
      [key],
    );
    const text = written(report, { clients: true });
    assert.doesNotMatch(text, new RegExp(key));
    assert.equal(text.match(/\*\*\*\*/g)?.length, 8);
  });

  it('keeps carets under the range when masking makes a line shorter', () => {
    assert.equal(
      frameOf(`f('${key}', bad, '${key}')`, 'bad', { secrets: [key] }),
      lines("  > 1 | f('****', bad, '****')", '      |           ^^^'),
    );
    assert.equal(
      frameOf(`f('${key}')`, `'${key}'`, { secrets: [key] }),
      lines("  > 1 | f('****')", '      |   ^^^^^^'),
    );
  });

  it('covers all of a mask that the range begins or ends in', () => {
    assert.equal(
      frameOf(`f('${key}')`, key.slice(3, 9), { secrets: [key] }),
      lines("  > 1 | f('****')", '      |    ^^^^'),
    );
  });

  it('masks before it cuts, and over line ends', () => {
    const cut = frameOf(`f('${key}', bad)`, 'bad', { secrets: [key], width: 20 });
    assert.doesNotMatch(cut, /AKIA|SECRETS/);
    assert.doesNotMatch(
      frameOf('`first\nsecond` bad', 'bad', { secrets: ['first\nsecond'] }),
      /first|second/,
    );
  });

  it('writes out what a terminal would act on', () => {
    const frame = frameOf('\u001b[2Jx\u202ey\u0007\u009b bad', 'bad', {});
    assert.equal(frame, lines('  > 1 | ␛[2Jx\\u{202e}y␇\\u{9b} bad', `      | ${' '.repeat(22)}^^^`));
    const sources = new Sources({ '/w/\u001b[31m\n.ts': 'x' });
    const at = sources.at('/w/\u001b[31m\n.ts', 'x');
    const text = written(scanReport(sources, { findings: [finding(at, { message: 'a\u001b]0;b\u0007' })] }));
    assert.match(text, /^␛\[31m␊\.ts:1:1 {2}error.*\n {2}a␛]0;b␇\n/);
    assert.ok(!text.includes('\u001b') && !text.includes('\u0007'));
  });
});

describe('pretty inventory', () => {
  const sources = new Sources({ '/w/a.ts': 'new S3Client();\nnew Glacier();\nagent' });

  it('lists what is known of each client, and why the rest is not', () => {
    const at = sources.at('/w/a.ts', 'new Glacier()');
    const clients = [
      client(sources.at('/w/a.ts', 'new S3Client()')),
      client(at, {
        sdk: 'v2',
        service: 'glacier',
        region: null,
        regions: ['eu-west-1', 'eu-west-2'],
        credentials: null,
        tls: { ...client(at).tls!, protocols: [], suites: [], certificate: 'unverified' },
        unknown: [
          { part: 'credentials', why: 'parameter `config` of `make`', at: sources.at('/w/a.ts', 'agent') },
        ],
        set: { agent: sources.at('/w/a.ts', 'agent') },
        alternatives: 2,
      }),
    ];
    const text = written(scanReport(sources, { clients }), { clients: true });
    assert.equal(
      text.slice(0, text.indexOf('\n\nNothing found')),
      lines(
        'AWS clients',
        '',
        'a.ts:1:1  s3  SDK v3',
        '  region       eu-west-1',
        '  endpoint     https://{bucket}.s3.eu-west-1.amazonaws.com',
        '  route        public',
        '  credentials  default chain, temporary',
        '  TLS          TLS 1.2, TLS 1.3; 1 suite, forward secrecy always; certificate verified, host name verified',
        '',
        'a.ts:2:1  glacier  SDK v2, the worst of 2 set-ups',
        '  region       eu-west-1, eu-west-2',
        '  endpoint     https://{bucket}.s3.eu-west-1.amazonaws.com',
        '  route        public',
        '  credentials  unknown: parameter `config` of `make` (a.ts:3:1)',
        '  TLS          none, clear text  set at a.ts:3:1',
      ),
    );
  });

  it('is there only when asked for', () => {
    const clients = [client(sources.at('/w/a.ts', 'new Glacier()'))];
    assert.doesNotMatch(written(scanReport(sources, { clients })), /AWS clients/);
    assert.match(written(scanReport(sources), { clients: true }), /^No AWS clients\n/);
  });
});
