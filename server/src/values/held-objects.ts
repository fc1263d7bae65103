import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { staticName, unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { keyOf, type Path } from './member-paths.ts';

/** An object that some expression holds which another name holds too. */
export interface HeldObject {
  /** The other name, and the way from it to the object. */
  readonly name: ts.Identifier;
  readonly path: Path;
  /** The way to the object in what the expression makes. */
  readonly below: Path;
  /** It is copied: only what it holds itself is held twice. */
  readonly isCopy: boolean;
}

/** Lists of more objects are tables, which nobody writes into by their names. */
const longestList = 200;

/** The objects of other names that a variable has from its declaration: by what it is given, or the part of it that a pattern takes. */
export function objectsHeldBy({ declaration, identifier }: Binding): readonly HeldObject[] {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return [];
  const taken = namesTaken(declaration.name).find(({ name }) => name === identifier);
  const part = taken && partOf(declaration.initializer, taken.path);
  if (!part) return [];
  const held = heldObjects(part.node);
  return part.path.length === 0
    ? held
    : held
        .filter(({ below }) => below.length === 0)
        .map((one) => ({ ...one, path: [...one.path, ...part.path] }));
}

/**
 * A variable and those whose objects it holds, these first: a line of them may be thousands long, and whoever asks each
 * for the next would run out of stack.
 *
 * @param isKnown says of which nothing is to be asked any more
 */
export function heldFirst(
  binding: Binding,
  module: SourceModule,
  isKnown: (one: Binding) => boolean,
): readonly Binding[] {
  const found = new Set([binding]);
  for (const one of found) {
    for (const { name } of objectsHeldBy(one)) {
      const holder = module.scopes.bindingOf(name);
      if (holder && !isKnown(holder)) found.add(holder);
    }
  }
  return [...found].reverse();
}

/** A name that a declaration gives, and the way from what is declared to what it gets. */
interface TakenName {
  readonly name: ts.Identifier;
  readonly path: readonly string[];
}

/** The names of a declaration, as far as each gets one member for sure: none with a default, no rest. */
export function namesTaken(name: ts.BindingName, path: readonly string[] = []): readonly TakenName[] {
  if (ts.isIdentifier(name)) return [{ name, path }];
  return name.elements.flatMap((element, index): readonly TakenName[] => {
    if (!ts.isBindingElement(element) || element.initializer || element.dotDotDotToken) return [];
    const named = element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined);
    const key = ts.isArrayBindingPattern(name) ? String(index) : named && staticName(named);
    return key === undefined ? [] : namesTaken(element.name, [...path, key]);
  });
}

/** The part of an expression that a way leads to, as far as it is written out, and the rest of the way. */
function partOf(
  node: ts.Expression,
  path: readonly string[],
): { readonly node: ts.Expression; readonly path: readonly string[] } | undefined {
  const expression = unwrap(node);
  const [key, ...rest] = path;
  if (key === undefined) return { node: expression, path };
  if (ts.isArrayLiteralExpression(expression)) {
    const element = expression.elements.some(ts.isSpreadElement)
      ? undefined
      : expression.elements[Number(key)];
    return element && partOf(element, rest);
  }
  if (!ts.isObjectLiteralExpression(expression)) return { node: expression, path };
  if (expression.properties.some((one) => !one.name || staticName(one.name) === undefined)) return undefined;
  const member = expression.properties.findLast((one) => one.name && staticName(one.name) === key);
  if (member && ts.isShorthandPropertyAssignment(member)) return partOf(member.name, rest);
  return member && ts.isPropertyAssignment(member) ? partOf(member.initializer, rest) : undefined;
}

/** The objects of other names that an expression holds: `a` as it is, those in `{ a, b: [c.d] }`, the parts of `{ ...a }`. */
function heldObjects(node: ts.Expression, below: Path = []): readonly HeldObject[] {
  const expression = unwrap(node);
  if (ts.isObjectLiteralExpression(expression))
    return expression.properties.flatMap((member): readonly HeldObject[] => {
      if (ts.isSpreadAssignment(member)) return copied(member.expression, below);
      const name = member.name && staticName(member.name);
      if (name === undefined) return [];
      if (ts.isShorthandPropertyAssignment(member)) return heldObjects(member.name, [...below, name]);
      return ts.isPropertyAssignment(member) ? heldObjects(member.initializer, [...below, name]) : [];
    });
  if (ts.isArrayLiteralExpression(expression)) {
    const spread = expression.elements.findIndex(ts.isSpreadElement);
    const placed = expression.elements.slice(0, spread < 0 ? longestList : spread);
    return placed.flatMap((element, index) => heldObjects(element, [...below, String(index)]));
  }
  const named = namedObject(expression);
  return named ? [{ ...named, below, isCopy: false }] : [];
}

function copied(node: ts.Expression, below: Path): readonly HeldObject[] {
  const named = namedObject(unwrap(node));
  return named ? [{ ...named, below, isCopy: true }] : [];
}

function namedObject(node: ts.Expression): Pick<HeldObject, 'name' | 'path'> | undefined {
  const path: (string | ts.Expression)[] = [];
  let at = node;
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) path.unshift(at.name.text);
    else if (ts.isElementAccessExpression(at)) path.unshift(keyOf(at.argumentExpression));
    else break;
    at = unwrap(at.expression);
  }
  return ts.isIdentifier(at) ? { name: at, path } : undefined;
}
