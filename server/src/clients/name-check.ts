import ts from 'typescript';
import { isInside, visitNodes } from '../syntax/nodes.ts';
import { oneOf } from '../values/alternatives.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { type FunctionValue, unknown, type Value } from '../values/value.ts';

/**
 * What a `checkServerIdentity` of the code's own gives back. Whatever counts as true refuses the server, and so does an
 * error that it throws (run on Node.js 12 to 26).
 *
 * @returns unknown, or unknown among others, where it may refuse in a way that is not followed
 */
export function outcomeOfNameCheck(check: FunctionValue, evaluation: Evaluation): Value {
  const { node, origin } = check;
  if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword))
    return unknown('a promise counts as true, so that it refuses every server', origin);
  const host = unknown('Node.js gives the host that it wants', origin);
  const certificate = unknown("Node.js gives the server's certificate", origin);
  const outcome = evaluation.call(check, [host, certificate], origin);
  if (!mayRefuseByThrowing(check)) return outcome;
  const refusal = unknown('it may throw an error, which refuses the server', origin);
  return oneOf([{ value: outcome }, { value: refusal }], origin);
}

/** Whether a function has a `throw`, or hands something that it was given to code that may have one. */
function mayRefuseByThrowing({ node, origin: { module } }: FunctionValue): boolean {
  let may = false;
  visitNodes(node, (inner) => {
    if (ts.isThrowStatement(inner)) may = true;
    if (ts.isCallExpression(inner) || ts.isNewExpression(inner))
      may ||= !isQuiet(inner.expression) && isGivenItsOwn(inner);
    return may ? false : undefined;
  });
  return may;

  function isGivenItsOwn(call: ts.CallExpression | ts.NewExpression): boolean {
    let isGiven = false;
    visitNodes(call, (inner) => {
      const declaration = ts.isIdentifier(inner) && module.scopes.bindingOf(inner)?.declaration;
      if (declaration) isGiven ||= isInside(declaration, node);
      return isGiven ? false : undefined;
    });
    return isGiven;
  }
}

/** Methods that tell what happens, and Node.js's own check, which gives its error back instead of throwing it. */
const quietMethods: ReadonlySet<string> = new Set([
  'checkServerIdentity',
  'debug',
  'error',
  'info',
  'log',
  'trace',
  'warn',
]);

function isQuiet(callee: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) && quietMethods.has(name.text);
}
