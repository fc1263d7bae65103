import type { ScanReport } from '../analyzer.ts';
import type { ClientEntry } from '../clients/inventory.ts';
import type { Finding, Severity, Step } from '../rules/finding.ts';
import type { Place } from '../syntax/place.ts';
import { Locations } from './locations.ts';

export interface JsonOptions {
  /** What files are named relative to. */
  readonly folder: string;
  readonly clients: boolean;
  readonly milliseconds: number;
}

// Legal in JSON, but a terminal acts on them or shows what follows in another order.
const unprintables = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Writes the answer to a scan for programs, as CONTRACT's "JSON" lays it down; keys keep the order given there. */
export function json(report: ScanReport, { folder, clients, milliseconds }: JsonOptions): string {
  const writer = new Writer(report, folder);
  const answer = {
    version: 1,
    findings: report.findings.map((finding) => writer.finding(finding)),
    ...(clients && { clients: report.clients.map((client) => writer.client(client)) }),
    summary: {
      files: report.files,
      analysed: report.analysed,
      errors: count(report, 'error'),
      warnings: count(report, 'warning'),
      infos: count(report, 'info'),
      hints: count(report, 'hint'),
      milliseconds: Math.round(milliseconds),
      certainty: pick(report.certainty),
    },
  };
  return jsonText(answer);
}

/** An answer as JSON text, with nothing in it that a terminal acts on. */
export function jsonText(answer: object): string {
  return `${JSON.stringify(answer, null, 2).replace(unprintables, escaped)}\n`;
}

function pick({ clients, sound, withFindings, unknown }: ScanReport['certainty']) {
  return { clients, sound, withFindings, unknown };
}

function count({ findings }: ScanReport, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

class Writer {
  private readonly locations: Locations;

  constructor(
    private readonly report: ScanReport,
    folder: string,
  ) {
    this.locations = new Locations(folder, (file) => report.textOf(file));
  }

  finding({ rule, severity, message, at, path, otherPaths, condition, fixes, fingerprint }: Finding) {
    return {
      rule,
      severity,
      message: this.quoted(message),
      ...this.located(at),
      path: this.path(path),
      ...(otherPaths.length > 0 && { otherPaths: otherPaths.map((each) => this.path(each)) }),
      ...(condition !== undefined && { condition: this.quoted(condition) }),
      fixes: fixes.map(({ title, safe }) => ({ title: this.quoted(title), safe })),
      fingerprint,
    };
  }

  client(client: ClientEntry) {
    const { sdk, service, at, region, regions, endpoint, route, credentials, tls, alternatives } = client;
    return {
      sdk,
      service: this.quoted(service),
      ...this.located(at),
      region: region && this.quoted(region),
      ...(regions !== undefined && { regions: regions.map((each) => this.quoted(each)) }),
      endpoint: endpoint && this.quoted(endpoint),
      route,
      credentials: credentials && { source: credentials.source, temporary: credentials.temporary },
      tls: tls && this.tls(tls),
      unknown: client.unknown.map(({ part, why, at }) => {
        const { file, line, column } = this.located(at);
        return { part, why: this.quoted(why), file, line, column };
      }),
      set: Object.fromEntries(setOrder.flatMap((key) => this.setAt(key, client.set[key]))),
      ...(alternatives !== undefined && { alternatives }),
    };
  }

  private tls({
    protocols,
    suites,
    forwardSecrecy,
    certificate,
    hostname,
    error,
  }: NonNullable<ClientEntry['tls']>) {
    return {
      protocols,
      suites,
      forwardSecrecy,
      certificate,
      hostname,
      ...(error !== undefined && { error }),
    };
  }

  private setAt(key: string, at: Place | undefined): [string, object][] {
    return at === undefined ? [] : [[key, this.located(at)]];
  }

  private path(steps: readonly Step[]) {
    return steps.map(({ message, at }) => ({ message: this.quoted(message), ...this.located(at) }));
  }

  private located(at: Place) {
    const { file, line, column, endLine, endColumn } = this.locations.of(at);
    return { file, line, column, endLine, endColumn };
  }

  private quoted(text: string): string {
    return this.report.redact(text);
  }
}

const setOrder = ['agent', 'endpoint', 'credentials', 'region'] as const;
