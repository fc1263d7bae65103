import ts from 'typescript';
import { staticName } from '../syntax/nodes.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';

/** The key that a name in a literal, a class or a pattern stands for, if it can be known. */
export function nameOf(
  name: ts.PropertyName,
  environment: Environment,
  evaluation: Evaluation,
): string | undefined {
  const fixed = staticName(name);
  if (fixed !== undefined || !ts.isComputedPropertyName(name)) return fixed;
  const key = evaluation.evaluate(name.expression, environment);
  return key.kind === 'literal' && (typeof key.value === 'string' || typeof key.value === 'number')
    ? String(key.value)
    : undefined;
}
