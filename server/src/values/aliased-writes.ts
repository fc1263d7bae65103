import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isPatternTarget, isWrapper, staticName, unwrap, visitNodes, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { type Path, wayFrom } from './member-paths.ts';
import { type Write, writesAt, writesTo } from './write-sites.ts';

/**
 * What may be written onto the object that a name holds by ways that are not followed: through a list or an object that
 * it was put into, a variable that was given it, a call that gives it back.
 *
 * An object that only its name and constants lead to has none. For any other one, every write in the module to a
 * property counts that is not one to another object for sure.
 */
export function aliasedWrites(binding: Binding, module: SourceModule): readonly Write[] {
  const found = known.get(binding);
  if (found) return found;
  const kin = kinOf(binding, module);
  const shares: readonly Share[] = [
    ...binding.references.flatMap((reference) => sharesAt(reference, module)),
    // What another module exports its functions may give back as well.
    ...(kin.size > 0 || binding.kind === 'import' ? [{ path: [], isCopy: false }] : []),
  ];
  const followed = new Set(writesTo(binding, module).map(({ node }) => node));
  const others = shares.length === 0 ? [] : memberWrites(module);
  const writes = others
    .filter(({ write, root }) => !followed.has(write.node) && mayBeOurs(write, root))
    .flatMap(({ write, root }) => waysOf(write, root).flatMap((way) => seenFrom(shares, write, way)));
  known.set(binding, writes);
  return writes;

  function mayBeOurs(write: Write, root: ts.Expression): boolean {
    if (isKin(root, kin, module)) return true;
    // Whoever gets an object that was made of ours may write onto ours.
    if (write.kind === 'escape') return descendsFrom(root, binding, module);
    return !isOther(write, root, binding, module);
  }
}

/** What is written onto the results of calls of a function by its name: `load().a = 1`. They may be one object. */
export function writesToResults(binding: Binding, module: SourceModule): readonly Write[] {
  return memberWrites(module).flatMap(({ write, root }) => {
    const call = callOf(root, module);
    const callee = call && unwrap(call.expression);
    const isOurs = callee && ts.isIdentifier(callee) && module.scopes.bindingOf(callee) === binding;
    return isOurs && write.kind !== 'escape' ? [{ ...write, sources: [], isDoubtful: true as const }] : [];
  });
}

/** The call that an expression is, or that made what the constant holds which it names. */
function callOf(root: ts.Expression, module: SourceModule): ts.CallExpression | undefined {
  const inner = unwrap(root);
  if (ts.isCallExpression(inner)) return inner;
  const binding = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
  const made = binding && initializerOf(binding);
  return made && ts.isCallExpression(made) ? made : undefined;
}

/** Whether a name holds what a call of something else with our object may have given back. */
function descendsFrom(root: ts.Expression, binding: Binding, module: SourceModule): boolean {
  const inner = unwrap(root);
  const holder = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
  return holder !== undefined && holder !== binding && kinOf(holder, module).has(binding);
}

/** The names whose objects a variable may have got from what made it: the arguments of a call that may give one back. */
function kinOf({ declaration, identifier }: Binding, module: SourceModule): ReadonlySet<Binding> {
  const kin = new Set<Binding>();
  if (!ts.isVariableDeclaration(declaration) || declaration.name !== identifier) return kin;
  const visit = (node: ts.Expression): void => {
    const at = unwrap(node);
    if (ts.isCallExpression(at) && !isNew(at)) for (const argument of at.arguments) visit(argument);
    else if (ts.isConditionalExpression(at)) for (const branch of [at.whenTrue, at.whenFalse]) visit(branch);
    else if (ts.isBinaryExpression(at) && isHandedBy(at, at.right))
      for (const one of [at.left, at.right]) visit(one);
    else if (ts.isAwaitExpression(at)) visit(at.expression);
    const binding =
      ts.isIdentifier(at) && at !== unwrap(declaration.initializer ?? at)
        ? module.scopes.bindingOf(at)
        : undefined;
    if (binding && binding.kind !== 'import' && binding.kind !== 'function') kin.add(binding);
  };
  if (declaration.initializer) visit(declaration.initializer);
  return kin;
}

function isKin(root: ts.Expression, kin: ReadonlySet<Binding>, { scopes }: SourceModule): boolean {
  const inner = unwrap(root);
  const binding = ts.isIdentifier(inner) ? scopes.bindingOf(inner) : undefined;
  return binding !== undefined && kin.has(binding);
}

/** A part of a name's object that something else holds too. */
interface Share {
  /** From the name to the part. */
  readonly path: Path;
  /** Only what the part holds is shared, not the part itself: a spread copies the rest. */
  readonly isCopy: boolean;
}

/** A write of an unknown object's as one to what is shared. */
function seenFrom(shares: readonly Share[], write: Write, way: Path): readonly Write[] {
  return shares.map(({ path, isCopy }): Write => {
    const doubtful = { ...write, path: [...path, ...way], sources: [], isDoubtful: true } as const;
    // An element of a list that was copied is changed by what would leave an object's own members alone.
    if (isCopy && way.length < 2) return { ...doubtful, kind: 'call', method: 'fill', path };
    return write.kind === 'assign' ? { ...doubtful, kind: 'escape' } : doubtful;
  });
}

const known = new WeakMap<Binding, readonly Write[]>();

/** A write to a member of something, and the expression that the way to it begins with. */
interface MemberWrite {
  readonly write: Write;
  readonly root: ts.Expression;
}

const knownWrites = new WeakMap<SourceModule, readonly MemberWrite[]>();

/** Every write to a member in a module, in the order of the text; found once. */
function memberWrites(module: SourceModule): readonly MemberWrite[] {
  const found = knownWrites.get(module);
  if (found) return found;
  const writes: MemberWrite[] = [];
  visitNodes(module.tree, (node) => {
    if (!isRoot(node)) return undefined;
    for (const write of writesAt(node, module)) {
      const isWhole = write.kind === 'assign' || write.kind === 'escape';
      if (write.kind !== 'freeze' && (write.path.length > 0 || isWhole)) writes.push({ write, root: node });
    }
    return undefined;
  });
  knownWrites.set(module, writes);
  return writes;
}

/** Whether a way of members begins with an expression: it is no member itself, nor a cast of one. */
function isRoot(node: ts.Node): node is ts.Expression {
  if (!ts.isExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return false;
  if (isWrapper(node) || ts.isTypeNode(node)) return false;
  const { parent } = wrapped(node);
  const isMember = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  return (isMember && parent.expression === wrapped(node)) || ts.isCallExpression(parent);
}

/** Whether a write is to an object of its own: a member of what a constant was made as, and nothing deeper. */
function isOther(
  { path, kind }: Write,
  root: ts.Expression,
  binding: Binding,
  module: SourceModule,
): boolean {
  const inner = unwrap(root);
  if (!ts.isIdentifier(inner)) return false;
  const holder = module.scopes.bindingOf(inner);
  // A global is not ours, and what `module.exports` gets is read elsewhere.
  if (!holder) return true;
  if (holder === binding) return false;
  if (
    holder.kind === 'import' ||
    holder.kind === 'class' ||
    holder.kind === 'function' ||
    holder.kind === 'enum'
  )
    return true;
  const made = initializerOf(holder);
  const isDirect = kind === 'assign' ? path.length === 0 : path.length <= 1;
  return made !== undefined && (isDeepCopy(made) || (isDirect && isNew(made)));
}

function isDeepCopy(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && ['cloneDeep', 'parse', 'structuredClone'].includes(calledName(node));
}

/** What a variable holds all along; undefined when it is assigned to. */
function initializerOf({ declaration, identifier, references }: Binding): ts.Expression | undefined {
  if (!ts.isVariableDeclaration(declaration) || declaration.name !== identifier) return undefined;
  if (!declaration.initializer) return undefined;
  const isAssigned = references.some((reference) => {
    const target = wrapped(reference);
    return (
      (ts.isBinaryExpression(target.parent) &&
        target.parent.left === target &&
        target.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) ||
      isPatternTarget(target)
    );
  });
  return isAssigned ? undefined : unwrap(declaration.initializer);
}

/** Methods and functions that give a new list or object; what it holds may be held by others. */
const copying: ReadonlySet<string> = new Set([
  'cloneDeep',
  'concat',
  'create',
  'entries',
  'filter',
  'flat',
  'flatMap',
  'from',
  'fromEntries',
  'keys',
  'map',
  'of',
  'parse',
  'slice',
  'split',
  'structuredClone',
  'toReversed',
  'toSorted',
  'values',
]);

function isNew(node: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node))
    return true;
  if (!ts.isCallExpression(node)) return false;
  const name = calledName(node);
  const [first] = node.arguments;
  return (
    copying.has(name) || (name === 'assign' && first !== undefined && ts.isObjectLiteralExpression(first))
  );
}

function calledName({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
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

/** The ways that a write goes from each object on its way: ours may be any of them, but for an object of a class. */
function waysOf({ path, kind }: Write, root: ts.Expression): readonly Path[] {
  const ways: Path[] = path.map((_, index) => path.slice(index));
  if (kind === 'assign' || kind === 'call' || kind === 'escape') ways.push([]);
  return unwrap(root).kind === ts.SyntaxKind.ThisKeyword ? ways.slice(1) : ways;
}

/** What of its object a use of a name lets something else hold, in a way that is not followed. */
function sharesAt(reference: ts.Identifier, module: SourceModule): readonly Share[] {
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
function isHandedBy({ operatorToken: { kind }, left }: ts.BinaryExpression, operand: ts.Expression): boolean {
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
