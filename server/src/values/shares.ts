import ts from 'typescript';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import { importsIn } from '../syntax/imported-names.ts';
import type { SourceModule } from '../syntax/module.ts';
import { isPatternTarget, staticName, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { calledName, initializerOf } from './fresh-objects.ts';
import { KeptSearch, type Share } from './kept-shares.ts';
import { type Path, wayFrom } from './member-paths.ts';
import { calleesIn } from './module-callees.ts';
import { runsIn } from './run-places.ts';

/** Functions whose result holds nothing of what they are given. */
const taking: ReadonlySet<string> = new Set([
  'cloneDeep',
  'stringify',
  'structuredClone',
  'isArray',
  'log',
  'keys',
]);

/** Methods of lists whose results hold none of their elements (ECMA-262, "Properties of the Array Prototype Object"). */
const asking: ReadonlySet<string> = new Set(['includes', 'indexOf', 'join', 'lastIndexOf']);

/**
 * Whether a call of a method gives nothing of the constant that it is called on: a list is only asked, or a client of an
 * SDK sends a command.
 */
function holdsNothing(reference: ts.Identifier, path: Path, module: SourceModule): boolean {
  const [method] = path;
  const binding = module.scopes.bindingOf(reference);
  const made = binding && initializerOf(binding);
  if (!made || path.length !== 1 || typeof method !== 'string') return false;
  if (ts.isArrayLiteralExpression(made)) return asking.has(method);
  if (!ts.isNewExpression(made)) return false;
  const root = rootOf(made.expression);
  const name = ts.isIdentifier(root) ? module.scopes.bindingOf(root) : undefined;
  return importsIn(module).some((one) => one.binding === name && isSdk(one.specifier));
}

function isSdk(specifier: string): boolean {
  return /^@aws-sdk\/client-/.test(specifier) || isV2Sdk(specifier);
}

/** What of its object a use of a name lets something else hold, in a way that is not followed. */
export function sharesAt(reference: ts.Identifier, module: SourceModule): readonly Share[] {
  const { at, path } = wayFrom(reference);
  if (ts.isCallExpression(at.parent) && at.parent.expression === at && holdsNothing(reference, path, module))
    return [];
  const { parent } = at;
  if (ts.isNewExpression(parent)) {
    // What a package's class keeps is not written onto by way of it.
    const root = rootOf(parent.expression);
    const isOurs = ts.isIdentifier(root) && module.scopes.bindingOf(root)?.kind === 'class';
    return isOurs && parent.expression !== at ? keptByCall(parent, at, path, module) : [];
  }
  if (ts.isVariableDeclaration(parent) && parent.initializer === at) {
    if (ts.isObjectBindingPattern(parent.name)) return partsTaken(parent.name, path);
    if (ts.isIdentifier(parent.name) && isConstant(parent)) return sharesOfAlias(parent.name, path, module);
  }
  // What is assigned to the name goes on from there: `f(name = {})`.
  const isTarget = ts.isBinaryExpression(parent) && parent.left === at && path.length === 0;
  if (isTarget && !ts.isExpressionStatement(wrapped(parent).parent)) return [{ path, isCopy: false }];
  const share = shareAt(reference);
  if (!share) return [];
  return ts.isCallExpression(parent) && parent.expression !== at
    ? keptByCall(parent, at, share.path, module, share.isCopy)
    : [share];
}

/** A further constant that holds the same object lets hold what its own uses do. */
function sharesOfAlias(name: ts.Identifier, path: Path, module: SourceModule): readonly Share[] {
  const alias = module.scopes.bindingOf(name);
  if (!alias || inAlias.has(alias)) return [];
  inAlias.add(alias);
  const shares = alias.references.flatMap((use) => sharesAt(use, module));
  inAlias.delete(alias);
  return shares.map((share) => ({ ...share, path: [...path, ...share.path] }));
}

/** The constants whose uses are being looked at: a circle of names adds nothing. */
let inAlias = new Set<Binding>();

/**
 * What of an argument a function may keep or give back: one of the same module is looked at, of others it may be all.
 *
 * What it writes onto the argument itself is followed.
 *
 * @param path from the name to the argument
 */
function keptByCall(
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.Expression,
  path: Path,
  module: SourceModule,
  isCopy = false,
): readonly Share[] {
  const whole = [{ path, isCopy }];
  const callees = calleesIn(call, module);
  const isOfLanguage = callees.length === 0 || (stores(call) && !isOnOwn(call, module));
  if (isOfLanguage) return isUsed(call) || stores(call) ? whole : [];
  return callees.flatMap((callee): readonly Share[] => {
    const parameter = callee.parameters[call.arguments?.indexOf(argument) ?? -1];
    const name = parameter?.name;
    if (!parameter || parameter.dotDotDotToken || !name || !ts.isIdentifier(name)) return whole;
    const binding = module.scopes.bindingOf(name);
    if (!binding || isCopy || ts.isParameterPropertyDeclaration(parameter, callee)) return whole;
    return keptOf(binding, callee, module).map((share) => ({ ...share, path: [...path, ...share.path] }));
  });
}

function isUsed(call: ts.CallExpression | ts.NewExpression): boolean {
  return !ts.isExpressionStatement(wrapped(call).parent);
}

/** Whether a call is one of a method that puts its arguments into what it is called on. */
function stores(call: ts.CallExpression | ts.NewExpression): boolean {
  return ts.isCallExpression(call) && storing.has(calledName(call));
}

/** Whether a method is called on an object that the module's own code makes. */
function isOnOwn({ expression }: ts.CallExpression | ts.NewExpression, { scopes }: SourceModule): boolean {
  if (!ts.isPropertyAccessExpression(expression)) return true;
  const receiver = unwrap(expression.expression);
  const binding = ts.isIdentifier(receiver) ? scopes.bindingOf(receiver) : undefined;
  const made = (binding && initializerOf(binding)) ?? receiver;
  const isClass = ts.isNewExpression(made) && ts.isIdentifier(made.expression);
  return (
    ts.isObjectLiteralExpression(made) ||
    (isClass && ts.isIdentifier(made.expression) && scopes.bindingOf(made.expression)?.kind === 'class')
  );
}

/** Methods that put their arguments into what they are called on. */
const storing: ReadonlySet<string> = new Set(['add', 'fill', 'push', 'set', 'splice', 'unshift']);

/** What of a parameter its function keeps or gives back. */
function keptOf(parameter: Binding, callee: ts.SignatureDeclaration, module: SourceModule): readonly Share[] {
  const found = known.get(parameter);
  if (found) return found;
  if (underWay) return underWay.ask(parameter, () => keptBy(parameter, callee, module));
  const search = new KeptSearch();
  const aliases = inAlias;
  underWay = search;
  inAlias = new Set();
  try {
    const kept = search.settle(parameter, () => keptBy(parameter, callee, module));
    for (const [one, shares] of search.found) known.set(one, shares);
    return kept;
  } finally {
    underWay = undefined;
    inAlias = aliases;
  }
}

function keptBy(parameter: Binding, callee: ts.SignatureDeclaration, module: SourceModule): readonly Share[] {
  // Functions inside of it may run later, and have all of it.
  const isLater = (reference: ts.Identifier): boolean =>
    runsIn(reference) !== callee && !isWritten(reference);
  return parameter.references.some(isLater) || mentionsArguments(callee)
    ? [{ path: [], isCopy: false }]
    : parameter.references.flatMap((reference) => sharesAt(reference, module));
}

const known = new WeakMap<Binding, readonly Share[]>();

/** The search that is under way: what functions keep that hand a parameter on depends on each other. */
let underWay: KeptSearch | undefined;

/** Whether a use is no more than a write to a member: `o` of `o.a = 1`. */
function isWritten(reference: ts.Identifier): boolean {
  const { at } = wayFrom(reference);
  const { parent } = at;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === at &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isExpressionStatement(parent.parent)
  );
}

/** Whether a function speaks of all its arguments as a list. */
function mentionsArguments(callee: ts.SignatureDeclaration): boolean {
  return !ts.isArrowFunction(callee) && /\barguments\b/.test(callee.getText());
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

function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
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
    return isConstant(parent) ? undefined : whole;
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
    ts.isExpressionWithTypeArguments(parent) ||
    isPatternTarget(at);
  return isShared ? whole : undefined;
}

function shareOfCall(call: ts.CallExpression, at: ts.Expression, path: Path): Share | undefined {
  if (call.expression === at) {
    // A method of a list may hand its elements on.
    const isList = path.length > 0 && (isUsed(call) || call.arguments.length > 0);
    return isList ? { path: path.slice(0, -1), isCopy: true } : undefined;
  }
  const name = calledName(call);
  if (taking.has(name)) return undefined;
  if (name === 'assign' && call.arguments[0] !== at) return { path, isCopy: true };
  return { path, isCopy: false };
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
