import { type Severity, severities } from '../../server/src/rules/finding.ts';

/** A line of a file of the case. */
export interface CaseLine {
  readonly file: string;
  readonly line: number;
}

/**
 * A finding that a case asks for. Lines are those of the file as it is written, marks included; columns count
 * from 1, ends are exclusive.
 */
export interface Expectation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** Of a finding over several lines: its part of the last one, without the indentation. */
  readonly lastLine?: string;
  readonly rule: string;
  readonly severity?: Severity;
  /** A part of the message. */
  readonly message?: string;
  readonly path?: readonly CaseLine[];
  /** To how many clients the value leads. */
  readonly paths?: number;
  /** A part of the condition, perhaps empty; without it the finding must hold always. */
  readonly when?: string;
  /** Which fix the case takes, from 1, where that is not the first; 0 when there must be none. */
  readonly fix?: number;
}

/** What `// case: …` in the first line of a file asks for. */
export interface CaseOptions {
  readonly node?: number;
  readonly scope?: 'archive' | 'aws';
  readonly rules?: Readonly<Record<string, string>>;
  readonly noTypes?: boolean;
  readonly crlf?: boolean;
  /** A known gap: the case is right and cannot pass yet. */
  readonly later?: boolean;
}

/** A file of a case, taken apart. */
export interface MarkedText {
  /** What the analyser reads: the text without marks. */
  readonly text: string;
  /** The line, as written, that each line of `text` comes from. */
  readonly writtenLines: readonly number[];
  readonly expectations: readonly Expectation[];
  readonly options: CaseOptions;
}

/** A mark that cannot be read. */
class MarkError extends Error {
  constructor(file: string, line: number, detail: string) {
    super(`${file}:${line}: ${detail}`);
    this.name = 'MarkError';
  }
}

const firstLine = /^\s*(?:\/\/|#|\/\*) case:(.*)$/;
const looksLikeMark = /^\s*(?:\/\/|#|\/\*|\{\/\*)\s*(?:\^|@\d+-\d)/;
const mark = /^\s*(?:\/\/|#|\/\*|\{\/\*)\s*(?:(\^+)(?:…(\S+))?|@(\d+)-(\d+))\s+(\S.*?)\s*(?:\*\/\}?)?$/;
const finding = /^([a-z]+\/[a-z0-9-]+)(?: \[([a-z]+)\])?(?: -- (.+))?$/;

/** Reads the marks of a file and takes them out. */
export function readMarks(written: string, file: string): MarkedText {
  const kept: string[] = [];
  const writtenLines: number[] = [];
  const expectations: Expectation[] = [];
  let options: CaseOptions = {};

  for (const [index, raw] of written.split('\n').entries()) {
    const line = index + 1;
    const text = raw.replace(/\r$/, '');
    const header = index === 0 ? firstLine.exec(text) : null;
    if (header) {
      options = readOptions(header[1] ?? '', file);
    } else if (looksLikeMark.test(text)) {
      const spoken = writtenLines.at(-1);
      if (spoken === undefined)
        throw new MarkError(file, line, 'a mark stands under the line that it speaks of');
      expectations.push(readMark(text, { file, line: spoken }, line));
    } else {
      kept.push(text);
      writtenLines.push(line);
    }
  }
  return { text: kept.join(options.crlf ? '\r\n' : '\n'), writtenLines, expectations, options };
}

function readMark(text: string, spoken: CaseLine, line: number): Expectation {
  const parts = mark.exec(text);
  if (!parts) {
    throw new MarkError(spoken.file, line, 'a mark is carets, or @from-to, and then the id of a rule');
  }
  const [, carets, lastLine, from, to, rest = ''] = parts;
  const column = carets === undefined ? Number(from) : text.indexOf('^') + 1;
  const endColumn = carets === undefined ? Number(to) : column + carets.length;
  if (endColumn <= column) throw new MarkError(spoken.file, line, `@${from}-${to} is empty`);

  const [head = '', ...clauses] = rest.split(' | ').map((part) => part.trim());
  const said = finding.exec(head);
  if (!said)
    throw new MarkError(spoken.file, line, `"${head}" is not: rule [severity] -- part of the message`);
  const [, rule = '', severity, message] = said;
  return {
    ...spoken,
    column,
    endColumn,
    rule,
    ...(lastLine === undefined ? {} : { lastLine }),
    ...(severity === undefined ? {} : { severity: readSeverity(severity, spoken.file, line) }),
    ...(message === undefined ? {} : { message }),
    ...readClauses(clauses, spoken.file, line),
  };
}

function readSeverity(text: string, file: string, line: number): Severity {
  const severity = severities.find((one) => one === text);
  if (!severity)
    throw new MarkError(file, line, `[${text}] is no severity; there are: ${severities.join(', ')}`);
  return severity;
}

type Clauses = Pick<Expectation, 'path' | 'paths' | 'when' | 'fix'>;

function readClauses(clauses: readonly string[], file: string, line: number): Clauses {
  let read: Clauses = {};
  for (const clause of clauses) {
    const [, key = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(clause) ?? [];
    if (key === 'path') read = { ...read, path: readPath(value, file, line) };
    else if (key === 'paths') read = { ...read, paths: readNumber(value, clause, file, line) };
    else if (key === 'when') read = { ...read, when: value };
    else if (key === 'fix') {
      read = { ...read, fix: value === 'none' ? 0 : readNumber(value, clause, file, line) };
    } else throw new MarkError(file, line, `"${clause}" is not one of path:, paths:, when:, fix:`);
  }
  return read;
}

function readPath(value: string, file: string, line: number): CaseLine[] {
  return value.split('>').map((step) => {
    const [, other, at] = /^(?:([^:]+):)?(\d+)$/.exec(step.trim()) ?? [];
    if (at === undefined) throw new MarkError(file, line, `"${step.trim()}" is no step: 12, or agent.ts:12`);
    return { file: other ?? file, line: Number(at) };
  });
}

function readNumber(value: string, clause: string, file: string, line: number): number {
  if (!/^[1-9]\d*$/.test(value)) throw new MarkError(file, line, `"${clause}" wants a number from 1`);
  return Number(value);
}

function readOptions(text: string, file: string): CaseOptions {
  let options: CaseOptions = {};
  for (const [word] of text.replace(/\*\/\s*$/, '').matchAll(/rules=\{[^}]*\}|\S+/g)) {
    const [key, value = ''] = splitOnce(word, '=');
    if (key === 'node' && /^\d+$/.test(value)) options = { ...options, node: Number(value) };
    else if (key === 'scope' && (value === 'archive' || value === 'aws'))
      options = { ...options, scope: value };
    else if (key === 'rules') options = { ...options, rules: readRules(value, file) };
    else if (word === 'no-types') options = { ...options, noTypes: true };
    else if (word === 'crlf') options = { ...options, crlf: true };
    else if (word === 'later') options = { ...options, later: true };
    else
      throw new MarkError(file, 1, `"${word}" is not one of node=, scope=, rules={…}, no-types, crlf, later`);
  }
  return options;
}

function readRules(value: string, file: string): Record<string, string> {
  try {
    return JSON.parse(value) as Record<string, string>;
  } catch {
    throw new MarkError(file, 1, `rules=${value} is not JSON`);
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
