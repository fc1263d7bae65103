import ts from 'typescript';
import { alternativesOf, oneOf } from './alternatives.ts';
import { bothHold } from './conditions.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { type Step, settledIn } from './member-steps.ts';
import { valueOf } from './properties.ts';
import { type Alternative, type Origin, type SelfValue, unknown, type Value } from './value.ts';
import { afterWrite } from './writes.ts';

/** What a field holds after one of the writes to it that run while its object is made or used. */
export function afterStep(
  before: Value,
  self: SelfValue,
  name: string,
  { by, write, operator, frame, turn, isAgain }: Step,
  evaluation: Evaluation,
): Value {
  const { module } = self.of.environment;
  const origin = { module, node: write.node };
  const settled = settledIn(by, write.node, frame, evaluation);
  if (settled === 'never') return before;
  const when = bothHold(turn, settled);
  // What other calls pass may as well have come before: it is not told as what is in force now.
  const [again] = isAgain && write.kind === 'set' && write.path.length === 0 ? write.sources : [];
  if (again && !isAmong(evaluation.evaluate(again, frame), before))
    return oneOf(
      [{ value: before }, { value: unknown(`\`${name}\` may be set again`, origin), when }],
      origin,
    );
  if (write.kind === 'assign' && write.path.length === 0 && operator === undefined)
    return assigned(before, name, write.sources, when, origin, frame, evaluation);
  if (write.path.length > 0 || write.kind !== 'set')
    return afterWrite(before, write, when, frame, evaluation);
  const [source] = write.sources;
  const isPlain = operator === ts.SyntaxKind.EqualsToken;
  if (!source || (!isPlain && !isFallback(operator)))
    return unknown(`\`${name}\` is changed in a way that is not followed`, origin);
  if (isPlain && when === undefined) return evaluation.evaluate(source, frame);
  const value = isPlain || !ts.isBinaryExpression(source) ? source : source.right;
  const given = { value: evaluation.evaluate(value, frame), when };
  if (isPlain) return oneOf([{ value: before }, given].flatMap(flatten), origin);
  return afterFallback(before, given, origin);
}

/** Whether a value is one of those that another one can be, by the literal or the place where it is made. */
function isAmong(value: Value, others: Value): boolean {
  const known = alternativesOf(others);
  return alternativesOf(value).every(({ value: one }) =>
    known.some(({ value: other }) =>
      one.kind === 'literal' && other.kind === 'literal'
        ? Object.is(one.value, other.value)
        : one.kind === other.kind && one.origin.node === other.origin.node,
    ),
  );
}

function flatten({ value, when }: Alternative): readonly Alternative[] {
  return alternativesOf(value).map((one) => ({ value: one.value, when: bothHold(when, one.when) }));
}

function isFallback(operator: ts.SyntaxKind | undefined): boolean {
  return (
    operator === ts.SyntaxKind.QuestionQuestionEqualsToken || operator === ts.SyntaxKind.BarBarEqualsToken
  );
}

/** `this.x ??= value`: what it was before, where that is something, else the value. */
function afterFallback(before: Value, given: Alternative, origin: Origin): Value {
  const isKept = ({ value }: Alternative): boolean =>
    value.kind !== 'unknown' && value.kind !== 'environment' && value.kind !== 'member' && !isNothing(value);
  const all = alternativesOf(before);
  if (all.every(isKept)) return before;
  const kept = given.when === undefined ? all.filter(({ value }) => !isNothing(value)) : all;
  return oneOf([...kept, given], origin);
}

function isNothing(value: Value): boolean {
  return value.kind === 'literal' && (value.value === undefined || value.value === null);
}

/** A member after `Object.assign(this, …)`. */
function assigned(
  before: Value,
  name: string,
  sources: readonly ts.Expression[],
  when: string | undefined,
  origin: Origin,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  let now = before;
  for (const source of sources) {
    const from = evaluation.evaluate(source, frame);
    const property = from.kind === 'object' ? from.properties.get(name) : undefined;
    if (from.kind === 'object' && !property && !from.open) continue;
    const value = property ? valueOf(property) : unknown('it may be assigned with others', origin);
    const isCertain = property !== undefined && when === undefined;
    now = isCertain ? value : oneOf([{ value: now }, { value, ...(when !== undefined && { when }) }], origin);
  }
  return now;
}
