import ts from 'typescript';
import { unwrap } from '../syntax/nodes.ts';
import { mapAlternatives, oneOf } from './alternatives.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { Single } from './library/call.ts';
import { mayBeText } from './library/relations.ts';
import {
  type Alternative,
  type ArrayValue,
  literal,
  type ObjectValue,
  type Origin,
  unknown,
  type Value,
} from './value.ts';
import { quote } from './wording.ts';

/**
 * `object[key]`, once both are worked out.
 *
 * A key that is not known picks one of what a closed object or list holds, or nothing. That a key could be the name of
 * something that every object has (`constructor`, …) is left out of account: no key is chosen so.
 */
export function elementOf(
  object: Value,
  key: Value,
  node: ts.ElementAccessExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: environment.module, node };
  return mapAlternatives(key, origin, (one) => {
    if (one.kind === 'literal') return evaluation.property(object, String(one.value), origin);
    return mapAlternatives(object, origin, (holder) => {
      if (holder.kind === 'object' && !holder.open)
        return anyProperty(holder, one, keyInWords(one, node, environment), origin, evaluation);
      if (holder.kind === 'array' && !holder.open && isNumber(node.argumentExpression, environment))
        return anyElement(holder, keyInWords(one, node, environment), origin);
      return unknown('the key is not known', origin);
    });
  });
}

function keyInWords(key: Single, node: ts.ElementAccessExpression, { module }: Environment): string {
  return key.kind === 'environment' ? `\`process.env.${key.name}\`` : quote(node.argumentExpression, module);
}

function anyProperty(
  object: ObjectValue,
  key: Single,
  words: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  const names = [...object.properties.keys()].filter((name) => mayBeKey(key, name));
  const alternatives = names.map(
    (name): Alternative => ({
      value: evaluation.property(object, name, origin),
      when: `${words} is \`'${name}'\``,
    }),
  );
  return orNothing(alternatives, words, origin);
}

function anyElement(list: ArrayValue, words: string, origin: Origin): Value {
  const alternatives = list.elements.map(
    (value, index): Alternative => ({ value, when: `${words} is \`${index}\`` }),
  );
  return orNothing(alternatives, words, origin);
}

function orNothing(alternatives: readonly Alternative[], words: string, origin: Origin): Value {
  const nothing = { value: literal(undefined, origin), when: `${words} is something else` };
  return oneOf(alternatives.length > 0 ? [...alternatives, nothing] : [{ value: nothing.value }], origin);
}

/** Whether a key that is not wholly known may be a name. */
function mayBeKey(key: Single, name: string): boolean {
  return key.kind !== 'template' || mayBeText(key, name);
}

/** Operators that give nothing but numbers, unless they are given what is no key either. */
const numeric: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.SlashToken,
]);

/** Whether a key is a number whatever it is: the other properties of a list are not meant then. */
function isNumber(expression: ts.Expression, { module }: Environment): boolean {
  const node = unwrap(expression);
  if (ts.isBinaryExpression(node)) return numeric.has(node.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(node)) return node.operator !== ts.SyntaxKind.ExclamationToken;
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  if (!ts.isIdentifier(name) || module.scopes.bindingOf(name)) return false;
  return ts.isIdentifier(callee)
    ? ['Number', 'parseInt', 'parseFloat'].includes(callee.text)
    : name.text === 'Math';
}
