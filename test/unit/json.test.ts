import assert from 'node:assert/strict';
import type { ScanReport } from '../../server/src/analyzer.ts';
import { json } from '../../server/src/cli/json.ts';
import { client, finding, Sources, scanReport } from './scan-report.ts';

const sources = new Sources({
  '/w/src/s3.ts': 'const key = 1;\nnew S3Client(key);\n',
  '/else/b.ts': 'b',
});
const key = sources.at('/w/src/s3.ts', 'key = 1');
const made = sources.at('/w/src/s3.ts', 'new S3Client(key)');

function text(report: ScanReport, clients = false): string {
  return json(report, { folder: '/w', clients, milliseconds: 12.6 });
}

describe('json', () => {
  it('writes a finding with the keys of the contract in their order', () => {
    const report = scanReport(sources, {
      findings: [
        finding(key, {
          path: [{ message: 'reaches this client', at: made }],
          otherPaths: [[{ message: 'another', at: made }]],
          condition: 'sometimes',
          fixes: [{ title: 'Delete it', safe: true, edits: [{ at: key, newText: '' }] }],
        }),
      ],
      files: 3,
      analysed: 2,
      certainty: { clients: 1, sound: 0, withFindings: 1, unknown: 0 },
    });
    assert.equal(
      text(report),
      `${JSON.stringify(
        {
          version: 1,
          findings: [
            {
              rule: 'tls/verification-disabled',
              severity: 'error',
              message: 'Certificates are not verified.',
              file: 'src/s3.ts',
              line: 1,
              column: 7,
              endLine: 1,
              endColumn: 14,
              path: [
                {
                  message: 'reaches this client',
                  file: 'src/s3.ts',
                  line: 2,
                  column: 1,
                  endLine: 2,
                  endColumn: 18,
                },
              ],
              otherPaths: [
                [{ message: 'another', file: 'src/s3.ts', line: 2, column: 1, endLine: 2, endColumn: 18 }],
              ],
              condition: 'sometimes',
              fixes: [{ title: 'Delete it', safe: true }],
              fingerprint: 'f00d',
            },
          ],
          summary: {
            files: 3,
            analysed: 2,
            errors: 1,
            warnings: 0,
            infos: 0,
            hints: 0,
            milliseconds: 13,
            certainty: { clients: 1, sound: 0, withFindings: 1, unknown: 0 },
          },
        },
        null,
        2,
      )}\n`,
    );
  });

  it('does not write what is absent', () => {
    const [only] = JSON.parse(text(scanReport(sources, { findings: [finding(key)] }))).findings;
    assert.deepEqual(Object.keys(only), [
      ...['rule', 'severity', 'message', 'file', 'line', 'column', 'endLine', 'endColumn'],
      ...['path', 'fixes', 'fingerprint'],
    ]);
  });

  it('writes the inventory only when asked for', () => {
    const report = scanReport(sources, { clients: [client(made)] });
    assert.deepEqual(Object.keys(JSON.parse(text(report))), ['version', 'findings', 'summary']);
    assert.deepEqual(Object.keys(JSON.parse(text(report, true))), [
      'version',
      'findings',
      'clients',
      'summary',
    ]);
  });

  it('writes a client with the keys of the contract, unknown parts as null', () => {
    const entry = client(made, {
      region: null,
      regions: ['eu-west-1', 'eu-west-2'],
      tls: null,
      unknown: [{ part: 'tls', why: 'handed on', at: key }],
      set: { region: made, agent: key },
      alternatives: 2,
    });
    const [written] = JSON.parse(text(scanReport(sources, { clients: [entry] }), true)).clients;
    assert.deepEqual(written, {
      sdk: 'v3',
      service: 's3',
      file: 'src/s3.ts',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 18,
      region: null,
      regions: ['eu-west-1', 'eu-west-2'],
      endpoint: 'https://{bucket}.s3.eu-west-1.amazonaws.com',
      route: 'public',
      credentials: { source: 'default-chain', temporary: true },
      tls: null,
      unknown: [{ part: 'tls', why: 'handed on', file: 'src/s3.ts', line: 1, column: 7 }],
      set: {
        agent: { file: 'src/s3.ts', line: 1, column: 7, endLine: 1, endColumn: 14 },
        region: { file: 'src/s3.ts', line: 2, column: 1, endLine: 2, endColumn: 18 },
      },
      alternatives: 2,
    });
  });

  it('names a file outside of the current folder by its whole path', () => {
    const report = scanReport(sources, { findings: [finding(sources.at('/else/b.ts', 'b'))] });
    assert.equal(JSON.parse(text(report)).findings[0].file, '/else/b.ts');
  });

  it('counts findings by severity', () => {
    const all = (['error', 'warning', 'warning', 'info', 'hint', 'hint', 'hint'] as const).map((severity) =>
      finding(key, { severity }),
    );
    const { summary } = JSON.parse(text(scanReport(sources, { findings: all })));
    assert.deepEqual([summary.errors, summary.warnings, summary.infos, summary.hints], [1, 2, 1, 3]);
  });

  it('masks keys in everything that may quote code', () => {
    const secret = 'AKIAIOSFODNN7SECRETS';
    const at = key;
    const report = scanReport(
      sources,
      {
        findings: [
          finding(at, {
            message: secret,
            path: [{ message: secret, at }],
            otherPaths: [[{ message: secret, at }]],
            condition: secret,
            fixes: [{ title: secret, safe: false, edits: [{ at, newText: secret }] }],
          }),
        ],
        clients: [
          client(at, {
            region: secret,
            regions: [secret],
            endpoint: secret,
            unknown: [{ part: 'tls', why: secret, at }],
          }),
        ],
      },
      [secret],
    );
    assert.doesNotMatch(text(report, true), new RegExp(secret));
  });

  it('escapes what a terminal would act on, and means the same', () => {
    const message = 'a\u001b[2J\u009b\u202e\u2028\ud800\u007fb';
    const written = text(scanReport(sources, { findings: [finding(key, { message })] }));
    assert.match(written, /^[\n\x20-\x7e]*$/);
    assert.equal(JSON.parse(written).findings[0].message, message);
  });
});
