import ts from 'typescript';
import { isInside, unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { aliasedWrites } from './aliased-writes.ts';
import { mapAlternatives } from './alternatives.ts';
import { writesAfter } from './captured-writes.ts';
import { settle } from './conditions.ts';
import {
  comesAfter,
  type Doubt,
  type Doubts,
  doubtBelow,
  doubtIn,
  mostDoubts,
  mostDoubtsOfClass,
  placeOf,
  reachingDoubts,
  writesHere,
} from './doubts.ts';
import { callBefore } from './earlier-calls.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { type Holder, isHolder, type Writing, writtenTooOften } from './holders.ts';
import { isData } from './instance-writes.ts';
import type { Path } from './member-paths.ts';
import { merge } from './merged-writes.ts';
import { writesToResults } from './module-writes.ts';
import { mapParts } from './parts.ts';
import { conditionsOf } from './path-conditions.ts';
import { isElsewhere, nestingOf, reach } from './reach.ts';
import { type Rounds, roundsAround } from './rounds.ts';
import type { Value } from './value.ts';
import { doubted, writeInto } from './write-effects.ts';
import { mostWrites, type Write, writesTo } from './write-sites.ts';

/**
 * The value as it is at `use`, after what was written onto it through a name.
 *
 * @param from where the name got the value
 */
export function applyWrites(
  value: Value,
  binding: Binding,
  use: ts.Node,
  from: ts.Node,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const mayHold = isHolder(value) || value.kind === 'one-of';
  const { module } = environment;
  const known = mayHold ? writesTo(binding, module) : [];
  const all = known.filter(({ isDoubtful }) => !isDoubtful);
  const doubtful = mayHold
    ? [...aliasedWrites(binding, module), ...known.filter(({ isDoubtful }) => isDoubtful)]
    : [];
  const count = known.length + doubtful.length;
  if (count === 0) return value;
  if (count > mostWrites || !evaluation.spend(count)) return writtenTooOften(value.origin);
  const writes = all.filter((write) => comesAfter(write, from));
  const around = writes.filter(({ node }) => !isElsewhere(node, use));
  around.sort((a, b) => nestingOf(a.node) - nestingOf(b.node));
  const elsewhere = writes.filter(({ node }) => isElsewhere(node, use));
  const sure = callsThatWrote(elsewhere, around, use, environment, evaluation);
  const later = writesAfter(use, known, binding.declaration, module);
  return mapAlternatives(value, value.origin, (one) => {
    let now: Value = one;
    // What is written further out has happened before; what other functions write may come at any time.
    for (const write of around) now = apply(now, { write, frame: environment, evaluation }, binding, use);
    for (const write of sure) now = afterWrite(now, write, undefined, environment, evaluation);
    for (const write of elsewhere)
      if (!sure.includes(write)) now = apply(now, { write, frame: environment, evaluation }, binding, use);
    now = afterDoubts(now, { doubtful, from, use, binding }, environment, evaluation);
    for (const write of later) now = afterWrite(now, write, undefined, environment, evaluation);
    return now;
  });
}

/** A value after writes that may be to the same object; of those to one place the first that may have happened counts. */
function afterDoubts(value: Value, doubts: Doubts, frame: Environment, evaluation: Evaluation): Value {
  const { doubtful } = doubts;
  const [first] = doubtful;
  if (!first) return value;
  return mapAlternatives(value, value.origin, (one) => {
    if (!isHolder(one)) return one;
    // What packages keep is not put in doubt as a whole: it is told by its members.
    const most = one.kind === 'class' ? mostDoubtsOfClass : mostDoubts;
    if (doubtful.length > most && !isShared(one)) return doubted(one, first, frame, evaluation);
    return withDoubts(one, reachingDoubts(doubts, isShared(one), frame.module), frame, evaluation);
  });
}

/**
 * A value with doubts about it and about what it holds.
 *
 * @param frame the frame that the writes are done in
 */
export function withDoubts(
  value: Value,
  doubts: readonly Doubt[],
  frame: Environment,
  evaluation: Evaluation,
): Value {
  if (doubts.length === 0) return value;
  return mapAlternatives(value, value.origin, (one) => {
    if (!isHolder(one)) return one;
    const done = new Set<string>();
    let now: Value = one;
    for (const { write, words } of doubts) {
      for (const own of writesHere(write, one)) {
        const place = placeOf(own);
        if (done.has(place) || leadsNowhere(now, own.path)) continue;
        done.add(place);
        now = afterWrite(now, own, words, frame, evaluation);
      }
    }
    const lower = doubts.filter(({ write }) => write.anywhere);
    const below = (part: Value, key: string): Value =>
      withDoubts(
        part,
        lower.flatMap((doubt) => doubtBelow(doubt, key)),
        frame,
        evaluation,
      );
    return lower.length === 0 ? now : mapParts(now, below, evaluation);
  });
}

/** Whether an object is one that others keep, so that they see what is written onto it later. */
function isShared(value: Value): boolean {
  return value.kind === 'instance' && !isData(value);
}

/** Whether a way goes through a member that a value does not have, or that holds no members itself. */
function leadsNowhere(value: Value, [key, ...rest]: Path): boolean {
  if (rest.length === 0 || value.kind !== 'object' || typeof key !== 'string') return false;
  const property = value.properties.get(key);
  return !property || !(isHolder(property.value) || property.value.kind === 'one-of');
}

/** The writes of other functions that have happened in any case, and after all that is written around the use. */
function callsThatWrote(
  elsewhere: readonly Write[],
  around: readonly Write[],
  use: ts.Node,
  environment: Environment,
  evaluation: Evaluation,
): readonly Write[] {
  const { module } = environment;
  const calls = elsewhere.flatMap((write) => {
    const call = callBefore(write.node, use, module, (test, among) =>
      evaluation.decide(test, environment, among),
    );
    const isLast = call && around.every(({ node }) => node.end <= call.pos);
    return call && isLast ? [{ write, at: call.pos }] : [];
  });
  return calls.sort((a, b) => a.at - b.at).map(({ write }) => write);
}

function apply(value: Value, writing: Writing, binding: Binding, use: ts.Node): Value {
  const { write, frame, evaluation } = writing;
  if (!isHolder(value)) return value;
  const rounds = roundsAround(write.node, use, frame, evaluation);
  if (rounds && !isInside(use, rounds.loop)) return applyRounds(value, rounds, writing, binding, use);
  // Agents and clients keep living objects that others hold, so what is written later counts too.
  const options = { shared: isShared(value), home: binding.declaration };
  const reached = settle(reach(write.node, use, frame.module, options), (test, among) =>
    evaluation.decide(test, frame, among),
  );
  if (reached === 'never') return value;
  // A write that reads what it wrote a round before has no end.
  const isOwn = isInside(use, write.node);
  const after = writeInto(
    value,
    write.path,
    isOwn ? { ...writing, write: { ...write, sources: [] } } : writing,
  );
  return reached === undefined ? after : merge(value, after, reached, evaluation);
}

/** A value after a loop that writes to it, round by round. */
function applyRounds(
  value: Holder,
  { loop, body, frames }: Rounds,
  { write, frame, evaluation }: Writing,
  binding: Binding,
  use: ts.Node,
): Value {
  const reached = settle(reach(loop, use, frame.module, { home: binding.declaration }), (test, among) =>
    evaluation.decide(test, frame, among),
  );
  if (reached === 'never') return value;
  let now: Value = value;
  for (const round of frames) {
    const when = settle(conditionsOf(write.node, body, undefined, frame.module), (test, among) =>
      evaluation.decide(test, round, among),
    );
    if (when !== 'never') now = afterWrite(now, write, when, round, evaluation);
  }
  return reached === undefined ? now : merge(value, now, reached, evaluation);
}

/**
 * A value after a write to it: with a condition, what it is either way.
 *
 * @param frame the frame that the write is done in
 * @param when the condition in words; undefined when the write is always done
 */
export function afterWrite(
  value: Value,
  write: Write,
  when: string | undefined,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const isSure = when === undefined && !write.isDoubtful;
  return mapAlternatives(value, value.origin, (one) => {
    if (!isHolder(one)) return one;
    const after = writeInto(one, write.path, { write, frame, evaluation });
    if (isSure) return after;
    return merge(one, after, when ?? doubtIn(write, frame.module), evaluation);
  });
}

/** What a call of a function by its name gives, after what is written onto the results of such calls elsewhere. */
export function afterWritesToResults(
  value: Value,
  call: ts.CallExpression,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const callee = unwrap(call.expression);
  const { module } = frame;
  const binding = ts.isIdentifier(callee) ? module.scopes.bindingOf(callee) : undefined;
  if (!binding || !(isHolder(value) || value.kind === 'one-of')) return value;
  const doubtful = writesToResults(binding, module).filter(({ node }) => !isInside(call, node));
  const doubts = { doubtful, binding, from: binding.declaration, use: call };
  return doubtful.length === 0 ? value : afterDoubts(value, doubts, frame, evaluation);
}
