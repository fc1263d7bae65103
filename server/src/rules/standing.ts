import ts from 'typescript';
import type { ClientSetup, Reached } from '../clients/setup.ts';
import { isInside, isWrapper } from '../syntax/nodes.ts';
import type { Place } from '../syntax/place.ts';
import type { Literal, Origin, Value } from '../values/value.ts';
import type { Step } from './finding.ts';

/**
 * The literal that a value goes back to: `true` of `const insecure = true` for `!insecure`, and of `skip: true` for
 * `options.skip !== true`, where what it is compared with supplies nothing.
 */
export function rootOf(value: Value): Value {
  let root = value;
  while (root.kind === 'literal') {
    const suppliers = suppliersOf(root);
    const [only] = suppliers;
    if (!only || suppliers.length > 1) return root;
    root = only;
  }
  return root;
}

function suppliersOf({ value, parts = [], origin }: Literal): readonly Value[] {
  if (parts.length < 2 || typeof value !== 'boolean') return parts;
  const suppliers = parts.filter((part) => !isInside(part.origin.node, origin.node));
  return suppliers.length > 0 ? suppliers : parts;
}

/**
 * Where a bad value is written: the whole property or assignment whose own text it is, else the expression that
 * supplies it (an argument, an initializer, a default).
 */
export function standing(value: Value): Origin {
  const { module, node } = rootOf(value).origin;
  let at: ts.Node = node;
  while (isTransparent(at.parent, at)) at = at.parent;
  const { parent } = at;
  if (parent && ts.isPropertyAssignment(parent) && parent.initializer === at) return { module, node: parent };
  if (
    parent &&
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.right === at
  )
    return { module, node: parent };
  return { module, node: at };
}

/** Whether an expression is just one of the values that the one around it can be. */
function isTransparent(parent: ts.Node | undefined, node: ts.Node): boolean {
  if (!parent) return false;
  if (isWrapper(parent) || ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.kind;
  return (
    operator === ts.SyntaxKind.QuestionQuestionToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.AmpersandAmpersandToken
  );
}

/** The place of an origin. */
export function placeOf({ module, node }: Origin): Place {
  return module.placeOf(node);
}

/**
 * The way of a value to the client.
 *
 * @param what the option in words, for the first step: `` `rejectUnauthorized: false` ``
 */
export function pathOf(reached: Reached, at: Origin, what: string, setup: ClientSetup): readonly Step[] {
  const steps: Step[] = [{ message: `${what} is written here`, at: placeOf(at) }];
  const isOwn = isInside(at.node, reached.set.node) || isInside(reached.set.node, at.node);
  if (!isOwn && !isPartOfClient(reached.set, setup))
    steps.push({ message: 'it decides what is set here', at: placeOf(reached.set) });
  for (const { name, origin } of reached.carriers) {
    if (isPartOfClient(origin, setup)) continue;
    steps.push({
      message: name === 'AWS.config' ? 'it is set for all clients here' : `it is an option of this ${name}`,
      at: placeOf(origin),
    });
  }
  steps.push(clientStep(setup));
  return steps;
}

/** The last step of every path. */
export function clientStep(setup: ClientSetup): Step {
  return {
    message: setup.kind === 'client' ? `this ${setup.label} uses it` : `${setup.label} takes it`,
    at: placeOf(setup.origin),
  };
}

function isPartOfClient({ module, node }: Origin, setup: ClientSetup): boolean {
  return module === setup.origin.module && isInside(node, setup.origin.node);
}
