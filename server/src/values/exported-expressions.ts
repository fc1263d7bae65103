import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isInside, staticName, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { Evaluation } from './evaluation.ts';
import { ObjectDraft } from './object-draft.ts';
import { LazyProperty } from './properties.ts';
import type { Value } from './value.ts';

/** The value of an exported expression; of a variable, also one in an object, as it is when the file has run. */
export function atTheEnd(expression: ts.Expression, module: SourceModule, evaluation: Evaluation): Value {
  const environment = evaluation.moduleEnvironment(module);
  const inner = unwrap(expression);
  const binding = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
  if (binding && ts.isSourceFile(binding.container) && keepsItsValue(binding, inner))
    return evaluation.binding(binding, module.tree, environment);
  const value = evaluation.evaluate(inner, environment);
  if (!ts.isObjectLiteralExpression(inner) || value.kind !== 'object') return value;
  const draft = new ObjectDraft(value);
  for (const member of inner.properties) {
    const name = member.name && staticName(member.name);
    const held = ts.isPropertyAssignment(member)
      ? member.initializer
      : ts.isShorthandPropertyAssignment(member)
        ? member.name
        : undefined;
    const known = name === undefined ? undefined : draft.get(name);
    if (name === undefined || !held || known?.node !== member || !isHolder(held)) continue;
    const work = (): Value => atTheEnd(held, module, evaluation);
    draft.set(name, new LazyProperty(member, module, work, known.overriddenBy));
  }
  return draft.finish(value.origin);
}

/** What may change after it was put into an object: what a name stands for, and what a literal in it holds. */
function isHolder(node: ts.Expression): boolean {
  const inner = unwrap(node);
  return ts.isIdentifier(inner) || ts.isObjectLiteralExpression(inner);
}

/** Whether a name stands for the same object at the end of the file as at a place. */
function keepsItsValue({ kind, references, container }: Binding, from: ts.Expression): boolean {
  if (kind === 'const' || kind === 'class') return true;
  if (kind !== 'let' && kind !== 'var') return false;
  return !references.some((reference) => {
    const target = wrapped(reference);
    const isSet =
      ts.isBinaryExpression(target.parent) &&
      target.parent.left === target &&
      target.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return isSet && (reference.pos > from.end || !isInside(reference, container));
  });
}
