import ts from 'typescript';
import type { Binding } from '../syntax/scopes.ts';
import { mapAlternatives, oneOf } from './alternatives.ts';
import { bothHold } from './conditions.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { Single } from './library/call.ts';
import { iterated } from './library/iterating.ts';
import { ObjectDraft } from './object-draft.ts';
import { nameOf } from './property-keys.ts';
import { type Alternative, array, type Origin, unknown, type Value } from './value.ts';

/** The part of a value that a name in a pattern gets: `b` of `{ a: { b = 1 } }`. */
export function destructured(
  pattern: ts.BindingName,
  binding: Binding,
  value: Value,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  if (ts.isIdentifier(pattern)) return value;
  const elements: readonly ts.ArrayBindingElement[] = pattern.elements;
  const index = elements.findIndex(
    (candidate) => ts.isBindingElement(candidate) && holds(candidate.name, binding.identifier),
  );
  const element = elements[index];
  const origin: Origin = { module: environment.module, node: element ?? pattern };
  if (!element || !ts.isBindingElement(element))
    return unknown(`\`${binding.name}\` is not found in the pattern`, origin);
  if (element.dotDotDotToken) return restOf(pattern, value, origin, environment, evaluation);
  const part = ts.isObjectBindingPattern(pattern)
    ? propertyOf(element, value, origin, environment, evaluation)
    : evaluation.property(value, String(index), origin);
  const whole = element.initializer
    ? withDefault(part, element.initializer, origin, environment, evaluation)
    : part;
  return destructured(element.name, binding, whole, environment, evaluation);
}

function propertyOf(
  element: ts.BindingElement,
  value: Value,
  origin: Origin,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const key = element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined);
  const name = key && nameOf(key, environment, evaluation);
  if (name === undefined) return unknown('a computed key is not known', origin);
  // A method that is taken out of its object is called without it.
  return mapAlternatives(evaluation.property(value, name, origin), origin, (one) =>
    one.kind === 'function' && one.self?.kind === 'object' ? { ...one, self: undefined } : one,
  );
}

function restOf(
  pattern: ts.ObjectBindingPattern | ts.ArrayBindingPattern,
  value: Value,
  origin: Origin,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  return mapAlternatives(value, origin, (one) => {
    if (ts.isArrayBindingPattern(pattern)) {
      const list = iterated(one, pattern);
      return list
        ? array(list.elements.slice(pattern.elements.length - 1), origin, list.open)
        : unknown('the rest of a value that is not known', origin);
    }
    const draft =
      one.kind === 'object' ? new ObjectDraft({ ...one, prototype: undefined }) : openDraft(one, origin);
    if (!draft) return unknown('the rest of a value that is not known', origin);
    for (const element of pattern.elements) {
      const key = element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined);
      const name = key && nameOf(key, environment, evaluation);
      if (element.dotDotDotToken) continue;
      if (name === undefined) draft.overrideAll(unknown('which property is taken out is not known', origin));
      else draft.delete(name, origin);
    }
    return draft.finish(origin);
  });
}

/** What is left of an object that is not known: an object of which no more is known than what it lacks. */
function openDraft(value: Single, origin: Origin): ObjectDraft | undefined {
  if (value.kind !== 'unknown' && value.kind !== 'external' && value.kind !== 'member') return undefined;
  const draft = new ObjectDraft();
  draft.open(
    unknown(value.kind === 'unknown' ? value.reason : 'the rest of a value that is not known', origin),
  );
  return draft;
}

/** A value, or the default where it is undefined. */
export function withDefault(
  value: Value,
  initializer: ts.Expression,
  origin: Origin,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const alternatives: Alternative[] = [];
  for (const alternative of value.kind === 'one-of' ? value.alternatives : [{ value }]) {
    const inner = alternative.value;
    if (inner.kind === 'literal' && inner.value === undefined) {
      alternatives.push({ value: evaluation.evaluate(initializer, environment), when: alternative.when });
    } else {
      alternatives.push(alternative);
      const mayBeMissing =
        inner.kind === 'unknown' || inner.kind === 'environment' || inner.kind === 'member';
      if (mayBeMissing)
        alternatives.push({
          value: evaluation.evaluate(initializer, environment),
          when: bothHold(alternative.when, 'it is not given'),
        });
    }
  }
  return oneOf(alternatives, origin);
}

function holds(name: ts.BindingName, identifier: ts.Identifier): boolean {
  if (ts.isIdentifier(name)) return name === identifier;
  return name.elements.some((element) => ts.isBindingElement(element) && holds(element.name, identifier));
}
