import type {
  Analyzer,
  Explanation,
  FileReport,
  FoldersReport,
  HoverReport,
  Problem,
  ScanReport,
  Settings,
} from '../../server/src/analyzer.ts';
import type { TextEdit } from '../../server/src/fixes/fix.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Position } from '../../server/src/syntax/place.ts';

/** What a test holds answers back with. */
export interface Gate {
  readonly reached: Promise<void>;
  open(): void;
}

/**
 * An analyzer that needs no engine: each `BAD` in a file is a finding whose fixes say `GOOD` and nothing; a file
 * that names another one (`see /ws/b.ts`) has one more finding while that other file holds `BAD`. `KEY…` is secret.
 */
export class ScriptedAnalyzer implements Analyzer {
  /** Open documents. */
  readonly texts = new Map<string, string>();
  /** What lies on disk. */
  readonly disk = new Map<string, string>();
  readonly calls: string[] = [];
  folders: readonly { readonly path: string; readonly settings: Settings }[] = [];
  defaults: Settings = {};
  /** Tells the server that the rest of the workspace has been looked at. */
  progress: () => void = () => undefined;
  problems: readonly Problem[] = [];
  /** Awaited in each answer, to make it slow or fail. */
  wait: () => Promise<void> = async () => undefined;

  /** Holds every answer back from now on until the gate is opened; `reached` when the first one waits. */
  holdBack(): Gate {
    let open = () => {};
    let arrive = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const reached = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    this.wait = () => {
      arrive();
      return opened;
    };
    return { reached, open };
  }

  setFolders(folders: readonly { readonly path: string; readonly settings: Settings }[]): void {
    this.folders = folders;
  }

  setDefaults(settings: Settings): void {
    this.defaults = settings;
  }

  openDocument(file: string, text: string): void {
    this.calls.push(`open ${file}`);
    this.texts.set(file, text);
  }

  changeDocument(file: string, text: string): void {
    this.calls.push(`change ${file}`);
    this.texts.set(file, text);
  }

  closeDocument(file: string): void {
    this.calls.push(`close ${file}`);
    this.texts.delete(file);
  }

  async explain(file: string): Promise<Explanation> {
    return { kind: 'none', why: `nothing is known of ${file}` };
  }

  filesChanged(paths: readonly string[]): void {
    this.calls.push(`files ${paths.join(' ')}`);
  }

  /** Speaks of the first `BAD` of a file, as a list of suites. */
  async hover(file: string, position: Position, signal?: AbortSignal): Promise<HoverReport | undefined> {
    this.calls.push(`hover ${file} ${position.line}:${position.column}`);
    const text = this.textOf(file);
    const start = text.indexOf('BAD');
    await this.wait();
    signal?.throwIfAborted();
    if (start === -1) return undefined;
    return {
      at: { file, start, end: start + 3 },
      subjects: [{ kind: 'ciphers', list: 'HIGH', nodeVersion: 20, beside: [] }],
      textOf: (other) => this.textOf(other),
      redact,
    };
  }

  async findingsIn(file: string, signal?: AbortSignal): Promise<FileReport> {
    this.calls.push(`findings ${file}`);
    const text = this.textOf(file);
    const findings = this.findings(file, text);
    await this.wait();
    signal?.throwIfAborted();
    return { text, findings, textOf: (other) => this.textOf(other), redact };
  }

  async configurationProblems(): Promise<readonly Problem[]> {
    return this.problems;
  }

  async fixAll(file: string): Promise<readonly TextEdit[]> {
    await this.wait();
    return this.findings(file, this.textOf(file)).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  }

  onProgress(listener: () => void): void {
    this.progress = listener;
  }

  async scan(): Promise<ScanReport> {
    throw new Error('not asked for');
  }

  /** Every file of the folders is a candidate; `disk` holds those that are not open. */
  async findingsInFolders(
    signal?: AbortSignal,
    onProgress?: (done: number, total: number) => void,
  ): Promise<FoldersReport> {
    this.calls.push('folders');
    const files = [...new Set([...this.disk.keys(), ...this.texts.keys()])].filter((file) =>
      this.folders.some(({ path }) => file.startsWith(`${path}/`)),
    );
    const findings = new Map<string, Finding[]>();
    for (const [at, file] of files.entries()) {
      await this.wait();
      signal?.throwIfAborted();
      findings.set(file, this.findings(file, this.textOf(file)));
      onProgress?.(at + 1, files.length);
    }
    const certainty = { clients: 0, sound: 0, withFindings: 0, unknown: 0 };
    const textOf = (file: string) => this.textOf(file);
    return { findings, files: files.length, analysed: files.length, certainty, textOf, redact };
  }

  private textOf(file: string): string {
    return this.texts.get(file) ?? this.disk.get(file) ?? '';
  }

  private findings(file: string, text: string): Finding[] {
    const own = [...text.matchAll(/BAD/g)].map(({ index }) => this.finding(file, index, index + 3, []));
    const other = /see (\S+)/.exec(text);
    const target = other?.[1];
    const bad = target === undefined ? -1 : this.textOf(target).indexOf('BAD');
    if (!other || target === undefined || bad === -1) return own;
    const at = { file: target, start: bad, end: bad + 3 };
    const reached = this.finding(file, other.index, other.index + 3, [{ message: 'KEY1 is there', at }]);
    return [...own, reached];
  }

  private finding(file: string, start: number, end: number, path: Finding['path']): Finding {
    const at = { file, start, end };
    const severity = this.defaults.rules?.['tls/bad'] ?? 'error';
    return {
      rule: 'tls/bad',
      severity: severity === 'off' ? 'hint' : severity,
      message: 'KEY1 is bad',
      at,
      path,
      otherPaths: [],
      condition: 'it is Monday',
      fingerprint: `${file} ${start}`,
      fixes:
        path.length > 0
          ? []
          : [
              { title: 'Say GOOD', safe: true, edits: [{ at, newText: 'GOOD' }] },
              { title: 'Delete', safe: false, edits: [{ at, newText: '' }] },
            ],
    };
  }
}

function redact(text: string): string {
  return text.replaceAll(/KEY\d/g, '***');
}
