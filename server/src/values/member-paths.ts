import ts from 'typescript';
import { wrapped } from '../syntax/nodes.ts';

/** From a name to what is written: `['options', 'ca']` for `agent.options.ca = …`; keys that have to be worked out as code. */
export type Path = readonly (string | ts.Expression)[];

/** The properties that are read from a use of a name, and the whole expression. */
export function wayFrom(reference: ts.Expression): { readonly at: ts.Expression; readonly path: Path } {
  const path: (string | ts.Expression)[] = [];
  let at = wrapped(reference);
  for (;;) {
    const { parent } = at;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === at) path.push(parent.name.text);
    else if (ts.isElementAccessExpression(parent) && parent.expression === at)
      path.push(keyOf(parent.argumentExpression));
    else return { at, path };
    at = wrapped(parent);
  }
}

/** The key that a member is read by: a text where it can be told at once. */
export function keyOf(node: ts.Expression): string | ts.Expression {
  return ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) ? node.text : node;
}
