import ts from 'typescript';
import { codeIn, staticName, unwrap, visitNodes, wrapped } from './nodes.ts';

/**
 * What a CommonJS module puts on its exports, in the order of the text: by assignment, by `Object.defineProperty`,
 * or as compilers write it.
 */
export interface CommonJsExport {
  /**
   * `value`: what is put there; `getter`: a function that gives it; `star`: a module all of whose exports but
   * `default` are put there, where there is none of their name yet.
   */
  readonly kind: 'value' | 'getter' | 'star';
  /** The property that is set, or undefined where the whole of `module.exports` is, and for a `star`. */
  readonly name: string | undefined;
  readonly value: ts.Expression;
  /** The assignment or the call. */
  readonly assignment: ts.Node;
  /** The expression that names the exports in it. */
  readonly target: ts.Expression;
  /** Whether it is what `exports` names: after `module.exports = …` that is another object, unless it is set as well. */
  readonly isOntoExports: boolean;
  /** A variable that the whole is given to in the same assignment: `const app = module.exports = {}`. */
  readonly holder?: ts.Identifier | undefined;
}

/** Whether an expression is the global of a name. */
export type IsGlobal = (node: ts.Expression, name: string) => boolean;

/**
 * Reads all that a file puts on its CommonJS exports.
 *
 * @returns the exports, and every expression that names `exports` or `module.exports`
 */
export function readCommonJs(
  tree: ts.SourceFile,
  isGlobal: IsGlobal,
): { readonly exports: readonly CommonJsExport[]; readonly names: readonly ts.Expression[] } {
  const exports: CommonJsExport[] = [];
  const names: ts.Expression[] = [];
  /** The tables of getters that are put on variables. */
  const bundles = new Map<string, ts.ObjectLiteralExpression>();

  const targetOf = (node: ts.Node): 'exports' | 'module.exports' | undefined => {
    if (ts.isIdentifier(node)) return isGlobal(node, 'exports') ? 'exports' : undefined;
    if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'exports') return undefined;
    return isGlobal(node.expression, 'module') ? 'module.exports' : undefined;
  };

  for (const node of codeIn(tree)) {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      readAssignment(node);
    else if (ts.isCallExpression(node)) readCall(node);
    const isName = ts.isIdentifier(node) ? isUse(node) : ts.isPropertyAccessExpression(node);
    if (isName && targetOf(node) !== undefined) names.push(node as ts.Expression);
  }
  return { exports, names };

  function readAssignment(assignment: ts.BinaryExpression): void {
    const { left } = assignment;
    const value = valueOfChain(assignment);
    const whole = targetOf(left);
    if (whole === 'module.exports' && readBundle(assignment, value)) return;
    if (whole === 'module.exports') {
      const { targets, holder } = chainAround(assignment);
      const isOntoExports = targets.some((target) => targetOf(target) === 'exports');
      exports.push({
        kind: 'value',
        name: undefined,
        value,
        assignment,
        target: left,
        isOntoExports,
        holder,
      });
      return;
    }
    if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return;
    const onto = targetOf(left.expression);
    const name = memberName(left);
    if (onto === undefined || name === undefined) return;
    const isOntoExports = onto === 'exports';
    exports.push({ kind: 'value', name, value, assignment, target: left.expression, isOntoExports });
  }

  /** What esbuild writes for all exports at once: `__export(all, { … }); module.exports = __toCommonJS(all)`. */
  function readBundle(assignment: ts.BinaryExpression, value: ts.Expression): boolean {
    const made = unwrap(value);
    const [all] = ts.isCallExpression(made) ? made.arguments : [];
    if (!ts.isCallExpression(made) || !all || !ts.isIdentifier(all)) return false;
    const bundle = bundles.get(all.text);
    const mark = calleeOf(made, isGlobal).name === '__toCommonJS' ? markIn(tree) : undefined;
    if (!bundle || !mark) return false;
    const entry = { assignment, target: assignment.left, isOntoExports: false };
    exports.push({ ...entry, kind: 'value', name: '__esModule', value: mark }, ...gettersOf(bundle, entry));
    return true;
  }

  function readCall(call: ts.CallExpression): void {
    const { name, isOfObject } = calleeOf(call, isGlobal);
    const [first, second, third] = call.arguments;
    if (isOfObject && name === 'defineProperty' && first && second && third) {
      const onto = targetOf(first);
      if (onto === undefined) return;
      const entry = { assignment: call, target: first, isOntoExports: onto === 'exports' };
      const all = ts.isStringLiteralLike(second) ? undefined : copiedModule(call, isGlobal);
      if (all) exports.push({ ...entry, kind: 'star', name: undefined, value: all });
      if (ts.isStringLiteralLike(second))
        exports.push({ ...entry, ...describedBy(third), name: second.text });
      return;
    }
    if (!first || !second) return;
    const isStar = /^_*export_?star$/i.test(name);
    const onto = targetOf(isStar ? second : first);
    const isAll = /^_+export$/.test(name) && ts.isObjectLiteralExpression(second);
    if (isAll && ts.isIdentifier(first) && onto === undefined) bundles.set(first.text, second);
    if (name === '__reExport' && third && targetOf(third) !== undefined && ts.isIdentifier(first)) {
      const entry = { assignment: call, target: third, isOntoExports: false };
      if (bundles.has(first.text)) exports.push({ ...entry, kind: 'star', name: undefined, value: second });
    }
    if (onto === undefined) return;
    const entry = { assignment: call, isOntoExports: onto === 'exports' };
    if (isStar) exports.push({ ...entry, kind: 'star', name: undefined, value: first, target: second });
    // What SWC writes for all exports at once.
    if (isAll) exports.push(...gettersOf(second, { ...entry, target: first }));
  }
}

/** An entry for each function in a table of getters. */
function gettersOf(
  table: ts.ObjectLiteralExpression,
  entry: Pick<CommonJsExport, 'assignment' | 'target' | 'isOntoExports'>,
): readonly CommonJsExport[] {
  return table.properties.flatMap((member): readonly CommonJsExport[] => {
    const value = ts.isPropertyAssignment(member) ? functionOf(member.initializer) : undefined;
    const name = member.name && staticName(member.name);
    return value && name !== undefined ? [{ ...entry, kind: 'getter', name, value }] : [];
  });
}

/** The `true` that esbuild's `__toCommonJS` marks a module with. */
function markIn(tree: ts.SourceFile): ts.Expression | undefined {
  let mark: ts.Expression | undefined;
  visitNodes(tree, (node) => {
    if (mark || !ts.isVariableDeclaration(node) || node.name.getText(tree) !== '__toCommonJS') return !mark;
    visitNodes(node, (inner) => {
      const isMark = ts.isPropertyAssignment(inner) && inner.initializer.kind === ts.SyntaxKind.TrueKeyword;
      if (isMark && staticName(inner.name) === 'value') mark = inner.initializer;
      return undefined;
    });
    return false;
  });
  return mark;
}

/** The last part of a callee's name: `__exportStar` of `tslib_1.__exportStar`, `(0, tslib_1.__exportStar)`. */
function calleeOf(
  call: ts.CallExpression,
  isGlobal: IsGlobal,
): { readonly name: string; readonly isOfObject: boolean } {
  let callee = unwrap(call.expression);
  if (ts.isBinaryExpression(callee) && callee.operatorToken.kind === ts.SyntaxKind.CommaToken)
    callee = unwrap(callee.right);
  if (ts.isIdentifier(callee)) return { name: callee.text, isOfObject: false };
  if (!ts.isPropertyAccessExpression(callee)) return { name: '', isOfObject: false };
  return { name: callee.name.text, isOfObject: isGlobal(callee.expression, 'Object') };
}

/**
 * What a property's descriptor gives, when it is written out: its value, or the function that gets it. Any other
 * stands for a function that is not known.
 */
function describedBy(descriptor: ts.Expression): {
  readonly kind: 'value' | 'getter';
  readonly value: ts.Expression;
} {
  for (const member of ts.isObjectLiteralExpression(descriptor) ? descriptor.properties : []) {
    const name = member.name && staticName(member.name);
    if (ts.isShorthandPropertyAssignment(member) && name === 'value')
      return { kind: 'value', value: member.name };
    if (!ts.isPropertyAssignment(member)) continue;
    if (name === 'value') return { kind: 'value', value: member.initializer };
    const getter = name === 'get' ? functionOf(member.initializer) : undefined;
    if (getter) return { kind: 'getter', value: getter };
  }
  return { kind: 'getter', value: descriptor };
}

function functionOf(node: ts.Expression): ts.Expression | undefined {
  const inner = unwrap(node);
  return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? inner : undefined;
}

/** The module that Babel's `Object.keys(m).forEach(function (key) { … })` goes through, around a node. */
function copiedModule(node: ts.Node, isGlobal: IsGlobal): ts.Expression | undefined {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isCallExpression(at) || !ts.isPropertyAccessExpression(at.expression)) continue;
    const keys = at.expression.name.text === 'forEach' ? at.expression.expression : undefined;
    if (!keys || !ts.isCallExpression(keys)) return undefined;
    const { name, isOfObject } = calleeOf(keys, isGlobal);
    return isOfObject && name === 'keys' ? keys.arguments[0] : undefined;
  }
  return undefined;
}

/** The name of a member that is read, when it is written out. */
export function memberName(
  access: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): string | undefined {
  if (ts.isPropertyAccessExpression(access)) return access.name.text;
  return ts.isStringLiteralLike(access.argumentExpression) ? access.argumentExpression.text : undefined;
}

/** What is assigned in the end: `x` of `a = b = x`. */
function valueOfChain(assignment: ts.BinaryExpression): ts.Expression {
  let value = assignment.right;
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    value = value.right;
  return value;
}

/** Everything that one chain of assignments sets, and the variable that it gives the value to, if any. */
function chainAround(assignment: ts.BinaryExpression): {
  readonly targets: readonly ts.Expression[];
  readonly holder: ts.Identifier | undefined;
} {
  let top: ts.Expression = wrapped(assignment);
  while (
    ts.isBinaryExpression(top.parent) &&
    top.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    top.parent.right === top
  )
    top = wrapped(top.parent);
  const targets: ts.Expression[] = [];
  let at = unwrap(top);
  while (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    targets.push(at.left);
    at = unwrap(at.right);
  }
  const { parent } = top;
  const declared = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : undefined;
  const assigned = targets.find(
    (target): target is ts.Identifier => ts.isIdentifier(target) && target.text !== 'exports',
  );
  return { targets, holder: declared ?? assigned };
}

/** Whether an identifier is used as a value, and is no name of a property. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !(ts.isObjectLiteralElementLike(parent) || ts.isClassElement(parent)) || parent.name !== node;
}
