import ts from 'typescript';
import { interopOf, isMergeHelper } from '../knowledge/interop-helpers.ts';
import { unwrap } from '../syntax/nodes.ts';
import { mapAlternatives } from './alternatives.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { LibraryCall } from './library/call.ts';
import { callExternal } from './library/index.ts';
import { ObjectDraft } from './object-draft.ts';
import { reasonOf } from './reasons.ts';
import { type External, type Origin, unknown, type Value } from './value.ts';

/**
 * What a compiler's helper makes of a module: `__importDefault(require('x'))` and its like.
 *
 * @returns undefined when the call is none of these
 */
export function interopCall(
  node: ts.CallExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value | undefined {
  const kind = interopOf(helperName(node.expression));
  const [argument, ...modes] = node.arguments;
  // A second argument asks for another kind of interop.
  if (!kind || !argument || ts.isSpreadElement(argument) || modes.length > 0) return undefined;
  const origin = { module: environment.module, node };
  return mapAlternatives(evaluation.evaluate(argument, environment), origin, (one) =>
    wrappedModule(one, kind, origin),
  );
}

/**
 * What a compiler's helper for spreads makes of its arguments: `__assign({ a: 1 }, options)` and its like.
 *
 * @returns undefined when the call is none of these
 */
export function mergeCall(node: ts.CallExpression, call: LibraryCall): Value | undefined {
  const { module } = call.origin;
  if (!isMergeHelper(helperName(node.expression))) return undefined;
  const binding = ts.isIdentifier(node.expression) ? module.scopes.bindingOf(node.expression) : undefined;
  // Only the name of a function of the file could be chance: then it has to look like one that copies.
  if (binding && binding.kind !== 'import' && !copying.test(module.textOf(binding.declaration)))
    return undefined;
  const assign: External = {
    kind: 'external',
    module: 'global',
    path: ['Object', 'assign'],
    origin: call.origin,
  };
  return callExternal(assign, call);
}

const copying = /\bObject\.assign\b|[dD]efineProp|DefProp|defNormalProp|\brequire\(/;

function wrappedModule(value: Value, kind: 'default' | 'namespace', origin: Origin): Value {
  // Of a package it makes no difference whether it is imported whole or by its default.
  if (value.kind === 'external') return value;
  if (value.kind === 'unknown' || value.kind === 'literal') return unknown(reasonOf(value), origin);
  const mark = value.kind === 'object' ? value.properties.get('__esModule')?.value : undefined;
  if (mark?.kind === 'literal' && mark.value) return value;
  if (value.kind === 'object' && (mark || value.open))
    return unknown('whether a compiler wrote the module is not known', origin);
  const draft = new ObjectDraft(kind === 'namespace' && value.kind === 'object' ? value : undefined);
  draft.set('default', { value, node: origin.node, module: origin.module });
  return draft.finish(origin);
}

/** The last part of a callee's name; SWC's helpers are members `_` of a module of their name. */
function helperName(callee: ts.Expression): string {
  let node = unwrap(callee);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken)
    node = unwrap(node.right);
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isPropertyAccessExpression(node)) return '';
  return node.name.text === '_' && ts.isIdentifier(node.expression) ? node.expression.text : node.name.text;
}
