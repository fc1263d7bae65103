import ts from 'typescript';
import type { Environment } from '../environment.ts';
import { nameOf } from '../property-keys.ts';
import type { Part, Provenance, Tracer } from './step.ts';

/** The defaults in a pattern on the way to a name. */
export function defaultSteps(
  pattern: ts.BindingName,
  name: ts.Identifier,
  frame: Environment,
  part: Part,
  tracer: Tracer,
): readonly Provenance[] {
  const element = elementWith(pattern, name);
  if (!element) return [];
  const within = [...partIn(element.name, name, frame, tracer), ...part];
  const own = element.initializer
    ? [tracer.trace({ role: 'default', node: element.initializer, environment: frame, part: within })]
    : [];
  return [...own, ...defaultSteps(element.name, name, frame, part, tracer)];
}

/** The element of a pattern that a name stands in. */
function elementWith(pattern: ts.BindingName, name: ts.Identifier): ts.BindingElement | undefined {
  if (ts.isIdentifier(pattern)) return undefined;
  const elements: readonly ts.ArrayBindingElement[] = pattern.elements;
  return elements.find(
    (element): element is ts.BindingElement =>
      ts.isBindingElement(element) && element.pos <= name.pos && name.end <= element.end,
  );
}

/** The part of a destructured value that a name in the pattern gets; of what is left over, the whole. */
export function partIn(
  pattern: ts.BindingName,
  name: ts.Identifier,
  frame: Environment,
  tracer: Tracer,
): readonly string[] {
  const element = elementWith(pattern, name);
  if (!element || element.dotDotDotToken || ts.isIdentifier(pattern)) return [];
  const elements: readonly ts.ArrayBindingElement[] = pattern.elements;
  const key = element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined);
  const own = ts.isArrayBindingPattern(pattern)
    ? String(elements.indexOf(element))
    : key && nameOf(key, frame, tracer.evaluation);
  return own === undefined ? [] : [own, ...partIn(element.name, name, frame, tracer)];
}
