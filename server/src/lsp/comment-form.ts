import ts from 'typescript';
import { parse } from '../syntax/parse.ts';

/** How a comment is written: as everywhere in code, or as an expression among the children of a JSX element. */
export type CommentForm = 'code' | 'jsx';

/**
 * The form of a comment that can stand on a line of its own at an offset. `undefined` where there is none: within
 * a token that spans lines (templates, strings with continued lines), in another comment, and in words between
 * JSX tags, which a child in their midst would change.
 */
export function commentFormAt(file: string, text: string, offset: number): CommentForm | undefined {
  const tree = parse(file, text);
  const token = tokenOver(tree, offset, tree);
  if (ts.isJsxText(token)) return token.containsOnlyTriviaWhiteSpaces ? 'jsx' : undefined;
  if (offset > token.getStart(tree)) return undefined;
  const comments = [
    ...(ts.getLeadingCommentRanges(text, token.pos) ?? []),
    ...(ts.getTrailingCommentRanges(text, token.pos) ?? []),
  ];
  return comments.every(({ pos, end }) => offset <= pos || offset >= end) ? 'code' : undefined;
}

/** The token that an offset lies in or before; at the edge between JSX text and what follows, the text. */
function tokenOver(node: ts.Node, offset: number, tree: ts.SourceFile): ts.Node {
  const over = node
    .getChildren(tree)
    .find(
      (child) => child.pos <= offset && (offset < child.end || (ts.isJsxText(child) && offset === child.end)),
    );
  return over ? tokenOver(over, offset, tree) : node;
}
