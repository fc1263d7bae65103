import { pointedAt } from '../syntax/cursor.ts';
import type { SourceModule } from '../syntax/module.ts';
import { LineIndex, type Place, type Position } from '../syntax/place.ts';
import { printValue } from '../values/print.ts';
import { provenanceOf } from '../values/provenance/explain.ts';
import type { Provenance } from '../values/provenance/step.ts';
import { unknownsIn } from '../values/provenance/unknowns.ts';
import type { Origin, Value } from '../values/value.ts';
import type { Engine } from './engine.ts';
import { maskFor } from './explained-secrets.ts';
import type { FileSystem } from './file-system.ts';
import { problemOf } from './problem.ts';
import type { SourceStore } from './source-store.ts';
import { kindOf } from './walk.ts';

/** Something that is not known, why, and the place that decides it. */
export interface ExplainedUnknown {
  readonly why: string;
  readonly at: Place;
}

/** A piece of code on the way to a value. All texts are masked and on one line; long ones end in `…`. */
export interface ExplainedStep {
  /** What it is to the step above, empty for the first one: `declared`, `argument 1`, `imported from './agent'`. */
  readonly role: string;
  readonly code: string;
  readonly at: Place;
  /** Which part of what the code gives `value` is: `['agent']` for `config.agent`, where the code says `config`. */
  readonly part: readonly string[];
  readonly kind: Value['kind'] | undefined;
  /** What it amounts to; absent for code that only does something to the value above. */
  readonly value: string | undefined;
  /** The condition under which it counts. */
  readonly when: string | undefined;
  /** Where a value that is not known was lost, unless it was here. */
  readonly lostAt: Place | undefined;
  readonly from: readonly ExplainedStep[];
  /** Why `from` is empty although there is more: it stands further up, or the tree is too large. */
  readonly leftOut: 'above' | 'cut' | undefined;
}

/** What the value at a place is and how it came about, or why there is none to speak of. */
export type Explanation =
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'value';
      readonly root: ExplainedStep;
      /** Everything about the value that is not known. */
      readonly unknown: readonly ExplainedUnknown[];
      textOf(file: string): string;
      redact(text: string): string;
    };

/** What an explanation is made from. */
export interface ExplainContext {
  readonly engine: Engine;
  readonly fileSystem: FileSystem;
  readonly store: SourceStore;
  /** Looks at the workspace, so that callers are known, and gives what its clients use as keys. */
  secrets(): Promise<readonly string[]>;
}

const longestCode = 72;
/** So much of a piece of code is looked at for the sake of its beginning. */
const longestRead = 5_000;
const longestValue = 1_000;

/** Explains the value at a place of a file; line and column count from 1, columns in UTF-16 units. */
export async function explain(
  file: string,
  place: Position,
  { engine, fileSystem, store, ...workspace }: ExplainContext,
): Promise<Explanation> {
  const none = (why: string): Explanation => ({ kind: 'none', why });
  const problem = await readProblem(file, fileSystem);
  if (problem !== undefined) return none(problem);
  const secrets = await workspace.secrets();
  await store.fetch([file], []);
  const answer = await engine.ask(file, (module, evaluation) => {
    const offset = offsetOf(place, module);
    if (typeof offset === 'string') return none(offset);
    const pointed = pointedAt(module.tree, offset);
    if (!pointed) return none(`nothing with a value stands at ${place.line}:${place.column}`);
    const provenance = provenanceOf(pointed, module, evaluation);
    const mask = maskFor(provenance, secrets);
    const root = shown(provenance, mask);
    const unknown = provenance.value ? unknownsIn(provenance.value) : [];
    return {
      kind: 'value' as const,
      root,
      unknown: unknown.map(({ reason, origin }) => ({ why: mask(reason), at: placeOf(origin) })),
      textOf: (path: string) => store.text(path) ?? '',
      redact: mask,
    };
  });
  return answer ?? none('the file cannot be read as code');
}

/** Why a file cannot be looked into, if it cannot. */
async function readProblem(file: string, fileSystem: FileSystem): Promise<string | undefined> {
  try {
    const { kind } = await fileSystem.stat(file);
    if (kind !== 'file') return 'it is not a file';
    if (kindOf(file) !== 'source') return 'it is not a JavaScript or TypeScript file';
    await fileSystem.readFile(file);
    return undefined;
  } catch (error) {
    return problemOf(error, file).message;
  }
}

function offsetOf({ line, column }: Position, { text }: SourceModule): number | string {
  const lines = new LineIndex(text);
  if (line < 1 || line > lines.lineCount) return `there is no line ${line}: the file has ${lines.lineCount}`;
  const width = lines.lineText(line).length;
  if (column < 1 || column > width + 1) return `there is no column ${column}: line ${line} has ${width}`;
  return lines.offsetAt({ line, column });
}

function shown(
  { role, origin, part, value, when, from }: Provenance,
  mask: (text: string) => string,
): ExplainedStep {
  return {
    role: mask(role),
    code: cut(
      mask(origin.module.textOf(origin.node).slice(0, longestRead)).replace(/;$/, '').replace(/\s+/g, ' '),
      longestCode,
    ),
    at: placeOf(origin),
    part: part.map(mask),
    kind: value?.kind,
    value: value && mask(printValue(value, { length: longestValue, mask })),
    when: when === undefined ? undefined : mask(when),
    lostAt:
      value?.kind === 'unknown' && value.origin.node !== origin.node ? placeOf(value.origin) : undefined,
    from: typeof from === 'string' ? [] : from.map((step) => shown(step, mask)),
    leftOut: typeof from === 'string' ? from : undefined,
  };
}

function placeOf({ module, node }: Origin): Place {
  return module.placeOf(node);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
