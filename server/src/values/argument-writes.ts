import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { staticName } from '../syntax/nodes.ts';
import type { Path } from './member-paths.ts';
import type { Write } from './write-sites.ts';

/** Functions of the language that change what they are given as their first argument (ECMAScript, 20.1.2 and 28.1). */
const writers: Readonly<Record<string, (call: ts.CallExpression, path: Path) => Write>> = {
  'Object.assign': (call, path) => ({ kind: 'assign', path, node: call, sources: sourcesOf(call) }),
  'Object.freeze': (call, path) => ({ kind: 'freeze', path, node: call, sources: [] }),
  'Object.defineProperty': defined,
  'Reflect.defineProperty': defined,
  'Object.defineProperties': escaping,
  'Object.setPrototypeOf': escaping,
  'Reflect.setPrototypeOf': escaping,
  'Reflect.set': (call, path) => {
    const [, key, value] = call.arguments;
    return { kind: 'set', path: below(path, key), node: call, sources: value ? [value] : [] };
  },
  'Reflect.deleteProperty': (call, path) => ({
    kind: 'delete',
    path: below(path, call.arguments[1]),
    node: call,
    sources: [],
    // It leaves alone, and says so, what was defined as not configurable.
    isDoubtful: true,
  }),
};

/** Objects and functions of the language that change nothing that they are given, but for the above. */
const harmlessOwners: ReadonlySet<string> = new Set([
  'Object',
  'JSON',
  'console',
  'Array',
  'Promise',
  'Reflect',
]);
const harmlessFunctions: ReadonlySet<string> = new Set([
  'require',
  'String',
  'Boolean',
  'Number',
  'structuredClone',
]);

/**
 * What a call may do to an object that is one of its arguments.
 *
 * @param path from the name to the object
 */
export function writesByCall(
  call: ts.CallExpression,
  argument: ts.Expression,
  path: Path,
  module: SourceModule,
): readonly Write[] {
  const { expression } = call;
  const isGlobal = (node: ts.Node): node is ts.Identifier =>
    ts.isIdentifier(node) && module.scopes.bindingOf(node) === undefined;
  if (ts.isPropertyAccessExpression(expression) && isGlobal(expression.expression)) {
    const name = `${expression.expression.text}.${expression.name.text}`;
    const writer = call.arguments[0] === argument && Object.hasOwn(writers, name) ? writers[name] : undefined;
    if (writer) return [writer(call, path)];
    if (harmlessOwners.has(expression.expression.text)) return [];
  }
  if (isGlobal(expression) && harmlessFunctions.has(expression.text)) return [];
  return [{ ...escaping(call, path), argument: call.arguments.indexOf(argument) }];
}

function escaping(call: ts.CallExpression, path: Path): Write {
  return { kind: 'escape', path, node: call, sources: [] };
}

/** `Object.defineProperty(o, 'a', …)`: a property that may be hidden, or computed each time that it is read. */
function defined(call: ts.CallExpression, path: Path): Write {
  const got = gotten(call.arguments[2]);
  const made = { kind: 'set', path: below(path, call.arguments[1]), node: call } as const;
  return got ? { ...made, sources: [got] } : { ...made, sources: [], isHidden: true };
}

/** What the accessor of a property gives that is not hidden: `x` of `{ enumerable: true, get: () => x }`. */
function gotten(descriptor: ts.Expression | undefined): ts.Expression | undefined {
  if (!descriptor || !ts.isObjectLiteralExpression(descriptor)) return undefined;
  const member = (name: string): ts.ObjectLiteralElementLike | undefined =>
    descriptor.properties.find((one) => one.name && staticName(one.name) === name);
  const shown = member('enumerable');
  const isShown =
    shown && ts.isPropertyAssignment(shown) && shown.initializer.kind === ts.SyntaxKind.TrueKeyword;
  const accessor = member('get');
  if (!isShown || !accessor || member('set')) return undefined;
  const getter = ts.isPropertyAssignment(accessor) ? accessor.initializer : accessor;
  if (!ts.isArrowFunction(getter) && !ts.isFunctionExpression(getter) && !ts.isMethodDeclaration(getter))
    return undefined;
  const { body } = getter;
  if (!body || /\b(?:this|arguments)\b/.test(body.getText())) return undefined;
  if (!ts.isBlock(body)) return body;
  const [only, ...others] = body.statements;
  return only && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}

function below(path: Path, key: ts.Expression | undefined): Path {
  if (!key) return path;
  return [...path, ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : key];
}

function sourcesOf(call: ts.CallExpression): readonly ts.Expression[] {
  return call.arguments.slice(1).map((source) => (ts.isSpreadElement(source) ? source.expression : source));
}
