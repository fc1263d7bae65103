import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type CaseLine, type CaseOptions, type Expectation, readMarks } from './marks.ts';

/** A file of a case. */
export interface CaseFile {
  /** Below the case's folder, with forward slashes. */
  readonly name: string;
  /** As it stands on disk, marks included, by lines. */
  readonly written: readonly string[];
  /** What the analyser reads. */
  readonly text: string;
  readonly writtenLines: readonly number[];
  /** What it must be after the fixes, where the case says so. */
  readonly fixed?: string;
  /** Whether it is meant to compile against the real types of the SDKs. */
  readonly typed: boolean;
}

/** Code in one or several files, with what is to be reported on it. */
export interface Case {
  /** `<group>/<rule>`: the folder that it lies in. */
  readonly rule: string;
  readonly name: string;
  readonly files: ReadonlyMap<string, CaseFile>;
  readonly expectations: readonly Expectation[];
  readonly options: CaseOptions;
}

const casesFolder = join(import.meta.dirname, '../cases');

const fixedName = /^(.*)\.fixed(\.[^./]+)$/;

/** Every case below `<folder>/<group>/<rule>/`, by rule and name. */
export function findCases(folder = casesFolder): Case[] {
  return foldersIn(folder).flatMap((group) =>
    foldersIn(join(folder, group)).flatMap((rule) => casesIn(join(folder, group, rule), `${group}/${rule}`)),
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function casesIn(folder: string, rule: string): Case[] {
  const names = readdirSync(folder).sort();
  const strays = names.filter((name) => {
    const [, stem, ending] = fixedName.exec(name) ?? [];
    return stem !== undefined && !names.includes(`${stem}${ending}`);
  });
  if (strays.length > 0) throw new Error(`${rule}: ${strays.join(', ')} belongs to no case`);
  return names
    .filter((name) => !fixedName.test(name))
    .map((name) => {
      const path = join(folder, name);
      const texts = statSync(path).isDirectory() ? readFolder(path) : readSingle(folder, name);
      return makeCase(rule, name, texts);
    });
}

function readFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
  return new Map(
    files.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

function readSingle(folder: string, name: string): Map<string, string> {
  const texts = new Map([[name, readFileSync(join(folder, name), 'utf8')]]);
  const fixed = name.replace(/(\.[^./]+)$/, '.fixed$1');
  if (readdirSync(folder).includes(fixed)) texts.set(fixed, readFileSync(join(folder, fixed), 'utf8'));
  return texts;
}

/** @param texts the files of the case as they are written, `.fixed.` ones among them */
export function makeCase(rule: string, name: string, texts: ReadonlyMap<string, string>): Case {
  const files = new Map<string, CaseFile>();
  const expectations: Expectation[] = [];
  let options: CaseOptions = {};
  for (const [file, written] of texts) {
    if (fixedName.test(file)) continue;
    const read = readMarks(written, file);
    const { noTypes, ...others } = read.options;
    options = { ...options, ...others };
    expectations.push(...read.expectations);
    const fixed = texts.get(file.replace(/(\.[^./]+)$/, '.fixed$1'));
    files.set(file, {
      name: file,
      written: written.split('\n'),
      text: read.text,
      writtenLines: read.writtenLines,
      typed: !noTypes,
      ...(fixed === undefined ? {} : { fixed: fixedText(fixed, file, read.options) }),
    });
  }
  return {
    rule,
    name,
    files,
    expectations,
    options: { ...options, rules: { ...levelsFor(rule), ...options.rules } },
  };
}

/** Rules that speak of nearly every file with a client of v2; the cases of the other rules say nothing of them. */
const adviceOnV2 = ['sdk/v2-end-of-support', 'credentials/sts-global-endpoint'];

/** The levels of rules for the cases and the examples of one. */
export function levelsFor(rule: string): Readonly<Record<string, 'off'>> {
  return Object.fromEntries(adviceOnV2.filter((other) => other !== rule).map((other) => [other, 'off']));
}

function fixedText(written: string, file: string, options: CaseOptions): string {
  const { text } = readMarks(written, file);
  return options.crlf ? text.replaceAll('\n', '\r\n') : text;
}

/** A line of a case as it is written. */
export function writtenLine(one: Case, at: CaseLine): string {
  return one.files.get(at.file)?.written[at.line - 1] ?? '';
}
