import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { visitNodes } from './nodes.ts';

/** Longer code is cut in messages. */
const longest = 60;

/**
 * Code as a message quotes it: on one line, its beginning where it is long. A text of the code is shown whole or not at
 * all: half of a secret is one that nobody would recognise and mask.
 */
export function excerptOf(node: ts.Node, module: SourceModule): string {
  const text = module.textOf(node);
  const whole = onOneLine(text);
  if (whole.length <= longest) return whole;
  const start = node.getStart(module.tree);
  let end = start + longest - 3;
  visitNodes(node, (inner) => {
    if (isText(inner) && inner.getStart(module.tree) < end && end < inner.end)
      end = inner.getStart(module.tree);
    return undefined;
  });
  return `${onOneLine(text.slice(0, end - start)).trimEnd()}…`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node)
  );
}
