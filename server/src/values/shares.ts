import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isPatternTarget, staticName, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { calledName } from './fresh-objects.ts';
import { type Path, wayFrom } from './member-paths.ts';

/** A part of a name's object that something else holds too. */
export interface Share {
  /** From the name to the part. */
  readonly path: Path;
  /** Only what the part holds is shared, not the part itself: a spread copies the rest. */
  readonly isCopy: boolean;
}

/** Functions whose result holds nothing of what they are given. */
const taking: ReadonlySet<string> = new Set([
  'cloneDeep',
  'stringify',
  'structuredClone',
  'isArray',
  'log',
  'keys',
]);

/** What of its object a use of a name lets something else hold, in a way that is not followed. */
export function sharesAt(reference: ts.Identifier, module: SourceModule): readonly Share[] {
  const { at, path } = wayFrom(reference);
  const { parent } = at;
  if (ts.isNewExpression(parent)) {
    // What a package's class keeps is not written onto by way of it.
    const root = rootOf(parent.expression);
    const isOurs = ts.isIdentifier(root) && module.scopes.bindingOf(root)?.kind === 'class';
    const keeps = isOurs && parent.expression !== at && mayKeep(parent, at, module);
    return keeps ? [{ path, isCopy: false }] : [];
  }
  if (ts.isVariableDeclaration(parent) && parent.initializer === at && ts.isObjectBindingPattern(parent.name))
    return partsTaken(parent.name, path);
  // What is assigned to the name goes on from there: `f(name = {})`.
  const isTarget = ts.isBinaryExpression(parent) && parent.left === at && path.length === 0;
  if (isTarget && !ts.isExpressionStatement(wrapped(parent).parent)) return [{ path, isCopy: false }];
  const share = shareAt(reference);
  if (!share || (ts.isCallExpression(parent) && parent.expression !== at && !mayKeep(parent, at, module)))
    return [];
  return [share];
}

/**
 * Whether a function may keep an argument or give it back: one of the same module is looked at, of others it may.
 *
 * What it writes onto the argument itself is followed.
 */
function mayKeep(
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.Expression,
  module: SourceModule,
): boolean {
  const callee = calleeIn(call, module);
  const parameter = callee?.parameters[call.arguments?.indexOf(argument) ?? -1];
  const name = parameter?.name;
  if (!callee || !parameter || parameter.dotDotDotToken || !name || !ts.isIdentifier(name)) return true;
  const binding = module.scopes.bindingOf(name);
  if (!binding || asked.has(binding)) return asked.get(binding as Binding) ?? true;
  // A function that hands it on to itself keeps it no more than it would otherwise.
  asked.set(binding, false);
  const keeps = binding.references.some((reference) => sharesAt(reference, module).length > 0);
  asked.set(binding, keeps);
  return keeps;
}

const asked = new WeakMap<Binding, boolean>();

function calleeIn(
  { expression }: ts.CallExpression | ts.NewExpression,
  { scopes }: SourceModule,
): ts.SignatureDeclaration | undefined {
  const inner = unwrap(expression);
  const declaration = ts.isIdentifier(inner) ? scopes.bindingOf(inner)?.declaration : undefined;
  if (!declaration) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (ts.isClassLike(declaration))
    return declaration.members.find(
      (member) => ts.isConstructorDeclaration(member) && member.body !== undefined,
    ) as ts.ConstructorDeclaration | undefined;
  const value =
    ts.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
}

/** The parts that a pattern gives names of their own: writes through those names are to what is held here. */
function partsTaken(pattern: ts.ObjectBindingPattern, path: Path): readonly Share[] {
  return pattern.elements.flatMap((element): readonly Share[] => {
    const key = element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined);
    const name = key && staticName(key);
    if (element.dotDotDotToken || name === undefined) return [{ path, isCopy: true }];
    const part = [...path, name];
    return ts.isObjectBindingPattern(element.name)
      ? partsTaken(element.name, part)
      : [{ path: part, isCopy: false }];
  });
}

function rootOf(node: ts.Expression): ts.Expression {
  let at = unwrap(node);
  while (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return at;
}

function shareAt(reference: ts.Identifier): Share | undefined {
  const { at, path } = wayFrom(reference);
  const { parent } = at;
  const whole = { path, isCopy: false };
  const parts = { path, isCopy: true };
  if (ts.isVariableDeclaration(parent) && parent.initializer === at) {
    if (!ts.isIdentifier(parent.name)) return parts;
    return ts.getCombinedNodeFlags(parent) & ts.NodeFlags.Const ? undefined : whole;
  }
  if (ts.isBinaryExpression(parent)) return isHandedBy(parent, at) ? whole : undefined;
  if (ts.isCallExpression(parent)) return shareOfCall(parent, at, path);
  if (ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent) || ts.isForOfStatement(parent))
    return parts;
  const isShared =
    ts.isObjectLiteralElementLike(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isYieldExpression(parent) ||
    isPatternTarget(at);
  return isShared ? whole : undefined;
}

function shareOfCall(call: ts.CallExpression, at: ts.Expression, path: Path): Share | undefined {
  const isUsed = !ts.isExpressionStatement(wrapped(call).parent);
  if (call.expression === at) {
    // A method of a list may hand its elements on.
    const isList = path.length > 0 && (isUsed || call.arguments.length > 0);
    return isList ? { path: path.slice(0, -1), isCopy: true } : undefined;
  }
  const name = calledName(call);
  if (taking.has(name)) return undefined;
  if (name === 'assign' && call.arguments[0] !== at) return { path, isCopy: true };
  return isUsed ? { path, isCopy: false } : undefined;
}

/** Whether an operator gives its operand on: an assignment what is assigned, a choice what is chosen. */
export function isHandedBy(
  { operatorToken: { kind }, left }: ts.BinaryExpression,
  operand: ts.Expression,
): boolean {
  switch (kind) {
    case ts.SyntaxKind.EqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return left !== operand;
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.CommaToken:
      return true;
    default:
      return false;
  }
}
