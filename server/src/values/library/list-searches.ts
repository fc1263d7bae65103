import { alternativesOf, mapAlternatives, oneOf } from '../alternatives.ts';
import { truth } from '../operators.ts';
import { type ArrayValue, array, literal, unknown, type Value } from '../value.ts';
import { argument, isAsync, type LibraryCall, notKnown, readsOf } from './call.ts';
import { doubt } from './list-builder.ts';
import { areEqual } from './relations.ts';

/** What the function that a method of a list is handed gives for an element. */
export function invoked(list: ArrayValue, element: Value, index: number, call: LibraryCall): Value {
  return call.invoke(argument(call, 0), [element, literal(index, call.origin), list]);
}

/** Whether an element passes the test that a method is handed, and the environment variables that decide it if not. */
function passes(list: ArrayValue, element: Value, index: number, call: LibraryCall): Value {
  if (isAsync(argument(call, 0))) return unknown('a promise is true for every test', call.origin);
  return invoked(list, element, index, call);
}

/** Elements that pass; one that is one of several, of which some pass, makes several lists. */
export function filter(list: ArrayValue, call: LibraryCall): Value {
  let built: Value = array([], call.origin);
  list.elements.forEach((element, index) => {
    const verdicts = alternativesOf(element).map(({ value }) => truth(passes(list, value, index, call)));
    const isOne = verdicts.every((verdict) => verdict === verdicts[0]);
    const step = (so: Value, one: Value, verdict: boolean | undefined): Value => {
      if (so.kind !== 'array' || so.open || verdict === false) return so;
      if (verdict) return array([...so.elements, one], call.origin);
      return array(so.elements, call.origin, unknown('whether an element passes is not known', one.origin));
    };
    built = mapAlternatives(built, call.origin, (so) => {
      if (isOne) return step(so, element, verdicts[0]);
      return oneOf(
        alternativesOf(element).map(({ value, when }, position) => ({
          value: step(so, value, verdicts[position]),
          when,
        })),
        call.origin,
      );
    });
  });
  const { open } = list;
  if (!open) return built;
  return mapAlternatives(built, call.origin, (so) =>
    so.kind === 'array' ? array(so.elements, call.origin, so.open ?? open) : so,
  );
}

/** The first element that passes, or its place. */
export function find(
  list: ArrayValue,
  call: LibraryCall,
  what: 'element' | 'index',
  elements: readonly Value[],
): Value {
  const missing = what === 'element' ? undefined : -1;
  const from = (index: number): Value => {
    const element = elements[index];
    if (element === undefined)
      return list.open ? doubt(list, call.origin) : literal(missing, call.origin, [list]);
    let rest: Value | undefined;
    return mapAlternatives(element, call.origin, (one) => {
      const verdict = truth(passes(list, one, index, call));
      if (verdict === undefined) return unknown('whether an element passes is not known', call.origin);
      if (verdict) return what === 'element' ? one : literal(index, call.origin, [list]);
      rest ??= from(index + 1);
      return rest;
    });
  };
  return from(0);
}

/** `some`, and `every` as its opposite: one element decides, or all of them do. */
export function some(list: ArrayValue, call: LibraryCall, wanted: boolean): Value {
  const outcomes = list.elements.map((element, index) => passes(list, element, index, call));
  const verdicts = outcomes.map(truth);
  if (verdicts.some((verdict) => verdict === wanted)) return literal(wanted, call.origin, outcomes);
  if (list.open) return doubt(list, call.origin);
  if (verdicts.every((verdict) => verdict === !wanted)) return literal(!wanted, call.origin, outcomes);
  return unknown('whether an element passes is not known', call.origin, readsOf(outcomes));
}

/** Whether an element is a given primitive; undefined when that is not known. */
function matches(element: Value, wanted: Value, isNaNEqual: boolean): boolean | undefined {
  if (wanted.kind === 'one-of') return undefined;
  const verdicts = alternativesOf(element).map(({ value }): boolean | undefined => {
    if (value.kind === 'one-of') return undefined;
    if (value.kind !== 'literal' || wanted.kind !== 'literal') return areEqual(value, wanted, false);
    return value.value === wanted.value || (isNaNEqual && Object.is(value.value, wanted.value));
  });
  return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : undefined;
}

/** `list.includes(value)`. */
export function includes(list: ArrayValue, wanted: Value | undefined, call: LibraryCall): Value {
  if (!wanted || call.args.length > 1) return notKnown([], call.origin);
  const verdicts = list.elements.map((element) => matches(element, wanted, true));
  if (verdicts.includes(true)) return literal(true, call.origin, [list, wanted]);
  if (list.open) return doubt(list, call.origin);
  return verdicts.every((verdict) => verdict === false)
    ? literal(false, call.origin, [list, wanted])
    : notKnown([wanted, ...list.elements], call.origin);
}

/** `list.indexOf(value)`. */
export function indexOf(list: ArrayValue, wanted: Value | undefined, call: LibraryCall): Value {
  if (!wanted || call.args.length > 1) return notKnown([], call.origin);
  const verdicts = list.elements.map((element) => matches(element, wanted, false));
  const index = verdicts.findIndex((verdict) => verdict !== false);
  if (index >= 0)
    return verdicts[index]
      ? literal(index, call.origin, [list, wanted])
      : notKnown([wanted, ...list.elements], call.origin);
  return list.open ? doubt(list, call.origin) : literal(-1, call.origin, [list, wanted]);
}
