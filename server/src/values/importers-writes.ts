import ts from 'typescript';
import { importsIn } from '../syntax/imported-names.ts';
import type { SourceModule } from '../syntax/module.ts';
import type { Binding } from '../syntax/scopes.ts';
import { alternativesOf } from './alternatives.ts';
import { bothHold, settle } from './conditions.ts';
import { doubtIn } from './doubts.ts';
import type { Evaluation } from './evaluation.ts';
import { exportedBinding, importedPart, sourcesOf } from './export-ways.ts';
import { isHolder } from './holders.ts';
import { type Asked, doubtfulWritesOnto, writesOnto } from './import-writes.ts';
import { hasRun } from './loading.ts';
import { reach } from './reach.ts';
import { runsIn } from './run-places.ts';
import { type Origin, unknown, type Value } from './value.ts';
import { type Write, writesTo } from './write-sites.ts';
import { afterWrite, withDoubts } from './writes.ts';

/** An object that other modules write to more often is not followed. */
const mostWrites = 100;

/** A write to an export by another module. */
interface OutsideWrite {
  readonly write: Write;
  readonly writer: SourceModule;
  /** The condition in words; undefined when it has always happened. */
  readonly when: string | undefined;
}

/**
 * What a module exports, after what other modules of the program write onto it: `agent.options.ca = …` of an imported
 * `agent`.
 *
 * A writer counts as one that has run where the asking module itself imports it, and else under that condition.
 *
 * @param name the export's; undefined for all that a CommonJS module exports
 */
export function writtenByImporters(
  value: Value,
  module: SourceModule,
  name: string | undefined,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  if (!mayBeWritten(value)) return value;
  const writes: OutsideWrite[] = [];
  let now = value;
  for (const { module: writer, specifiers } of evaluation.host.writers(module)) {
    if (writer === module) continue;
    const own = writer === origin.module ? origin.node : undefined;
    const asked = { module, name, own };
    const ran =
      own || hasRun(writer, origin.module, evaluation) ? undefined : `\`${fileNameOf(writer)}\` has run`;
    const onto = writesOnto(asked, writer, specifiers, evaluation);
    if (writes.length + onto.length > mostWrites || !evaluation.spend(onto.length))
      return unknown('other modules write to it too often to follow', value.origin);
    for (const write of onto) {
      const reached = whenReached(write, writer, evaluation);
      if (reached !== 'never') writes.push({ write, writer, when: bothHold(ran, reached) });
    }
    if (!own) now = withOtherWays(now, asked, { writer, specifiers, ran }, evaluation);
  }
  const [later, first] = [writes.filter(isInFunction), writes.filter((one) => !isInFunction(one))];
  for (const one of [...inOneOrder(first), ...later]) {
    const environment = evaluation.moduleEnvironment(one.writer);
    now = afterWrite(now, one.write, one.when, environment, evaluation);
  }
  if (now === value || name === undefined) return now;
  return afterFunctions(now, functionWritesOf(module, name, evaluation), evaluation);
}

/**
 * What an imported name holds, after what functions elsewhere may have written onto it since the asking module itself
 * wrote onto it.
 */
export function writtenByFunctionsElsewhere(
  value: Value,
  binding: Binding,
  asker: SourceModule,
  evaluation: Evaluation,
): Value {
  if (binding.kind !== 'import' || !mayBeWritten(value)) return value;
  if (writesTo(binding, asker).every(({ kind }) => kind === 'escape')) return value;
  const imported = importsIn(asker).find((one) => one.binding === binding);
  const part = imported && importedPart(imported, asker, evaluation);
  const last = part && sourcesOf(part, evaluation).at(-1);
  const name = last?.path[0];
  if (!last || typeof name !== 'string') return value;
  const { module } = last;
  const writes = functionWritesOf(module, name, evaluation);
  for (const { module: writer, specifiers } of evaluation.host.writers(module)) {
    if (writer === module || writer === asker) continue;
    for (const write of writesOnto({ module, name, own: undefined }, writer, specifiers, evaluation)) {
      const when = whenReached(write, writer, evaluation);
      if (when !== 'never' && isInFunction({ write })) writes.push({ write, writer, when });
    }
  }
  return afterFunctions(value, writes, evaluation);
}

/** Nobody is asked about classes: members are written onto them where they are declared. */
function mayBeWritten(value: Value): boolean {
  return alternativesOf(value).some((one) => isHolder(one.value) && one.value.kind !== 'class');
}

/** A value after what a module may write onto it by ways that are not followed, each in doubt. */
function withOtherWays(
  value: Value,
  asked: Asked,
  {
    writer,
    specifiers,
    ran,
  }: {
    readonly writer: SourceModule;
    readonly specifiers: readonly string[];
    readonly ran: string | undefined;
  },
  evaluation: Evaluation,
): Value {
  const doubts = doubtfulWritesOnto(asked, writer, specifiers, evaluation).flatMap((write) => {
    const words = bothHold(ran, doubtIn(write, writer));
    return words === undefined || whenReached(write, writer, evaluation) === 'never'
      ? []
      : [{ write, words }];
  });
  if (doubts.length === 0) return value;
  if (doubts.length > mostWrites || !evaluation.spend(doubts.length))
    return unknown('other modules may write to it too often to follow', value.origin);
  return withDoubts(value, doubts, evaluation.moduleEnvironment(writer), evaluation);
}

/** Writes of several modules, of which it is not asked which module runs first: where two meet, either may be the last. */
function inOneOrder(writes: readonly OutsideWrite[]): readonly OutsideWrite[] {
  return writes.map((one, index) => {
    const meets = writes
      .slice(0, index)
      .some((other) => other.writer !== one.writer && mayMeet(other.write, one.write));
    const when = bothHold(one.when, `\`${fileNameOf(one.writer)}\` runs last`);
    return meets ? { ...one, when } : one;
  });
}

function mayMeet(a: Write, b: Write): boolean {
  return a.path.every((key, index) => {
    const other = b.path[index];
    return typeof key !== 'string' || typeof other !== 'string' || key === other;
  });
}

function isInFunction({ write }: { readonly write: Write }): boolean {
  return !ts.isSourceFile(runsIn(write.node));
}

/** What the functions of a module write onto what it exports. */
function functionWritesOf(module: SourceModule, name: string, evaluation: Evaluation): OutsideWrite[] {
  const binding = exportedBinding(module, name);
  return (binding ? writesTo(binding, module) : []).flatMap((write) => {
    if (write.kind === 'escape' || !isInFunction({ write })) return [];
    const when = whenReached(write, module, evaluation);
    return when === 'never' ? [] : [{ write, writer: module, when }];
  });
}

/** A value after writes of functions, any of which may run again, or not at all. */
function afterFunctions(value: Value, writes: readonly OutsideWrite[], evaluation: Evaluation): Value {
  return writes.reduce((now, { write, writer, when }) => {
    const words = when ?? `${doubtIn(write, writer)} by then`;
    return afterWrite(now, write, words, evaluation.moduleEnvironment(writer), evaluation);
  }, value);
}

function whenReached(
  write: Write,
  writer: SourceModule,
  evaluation: Evaluation,
): 'never' | string | undefined {
  const environment = evaluation.moduleEnvironment(writer);
  return settle(reach(write.node, writer.tree, writer), (test, among) =>
    evaluation.decide(test, environment, among),
  );
}

function fileNameOf({ path }: SourceModule): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
