import type { ScanReport } from '../../server/src/analyzer.ts';
import type { ClientEntry } from '../../server/src/clients/inventory.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Place } from '../../server/src/syntax/place.ts';

/** Files by path, and a way to name a place in them by its text. */
export class Sources {
  constructor(private readonly texts: Readonly<Record<string, string>>) {}

  /** The place of the first occurrence of a text in a file. */
  at(file: string, text: string): Place {
    const start = this.textOf(file).indexOf(text);
    if (start < 0) throw new Error(`${file} does not hold ${text}`);
    return { file, start, end: start + text.length };
  }

  textOf(file: string): string {
    const text = this.texts[file];
    if (text === undefined) throw new Error(`no such file: ${file}`);
    return text;
  }
}

/** A finding as a rule makes it, but for what a test is about. */
export function finding(at: Place, parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'tls/verification-disabled',
    severity: 'error',
    message: 'Certificates are not verified.',
    at,
    path: [],
    otherPaths: [],
    fixes: [],
    fingerprint: 'f00d',
    ...parts,
  };
}

/** A client of which nothing is wrong and nothing is unknown, but for what a test is about. */
export function client(at: Place, parts: Partial<ClientEntry> = {}): ClientEntry {
  return {
    sdk: 'v3',
    service: 's3',
    at,
    region: 'eu-west-1',
    endpoint: 'https://{bucket}.s3.eu-west-1.amazonaws.com',
    route: 'public',
    credentials: { source: 'default-chain', temporary: true },
    tls: {
      protocols: ['TLSv1.2', 'TLSv1.3'],
      suites: ['TLS_AES_256_GCM_SHA384'],
      forwardSecrecy: 'always',
      certificate: 'verified',
      hostname: 'verified',
    },
    unknown: [],
    set: {},
    ...parts,
  };
}

/** A report made by hand; `secrets` are what its analysis has met. */
export function scanReport(
  sources: Sources,
  parts: Partial<ScanReport> = {},
  secrets: readonly string[] = [],
): ScanReport {
  return {
    findings: [],
    clients: [],
    files: 1,
    analysed: 1,
    certainty: { clients: 0, sound: 0, withFindings: 0, unknown: 0 },
    problems: [],
    textOf: (file) => sources.textOf(file),
    redact: (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, '****'), text),
    ...parts,
  };
}
