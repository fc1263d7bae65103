import ts from 'typescript';
import { staticName, unwrap } from '../syntax/nodes.ts';
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

/** The objects of other names that an expression holds: `a` as it is, those in `{ a, b: [c.d] }`, the parts of `{ ...a }`. */
export function heldObjects(node: ts.Expression, below: Path = []): readonly HeldObject[] {
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
