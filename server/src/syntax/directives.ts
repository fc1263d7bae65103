import ts from 'typescript';
import type { SourceModule } from './module.ts';
import type { Place } from './place.ts';

/** A comment that silences rules: on the line after it, or in its whole file. */
export interface Directive {
  readonly kind: 'next-line' | 'file';
  readonly rules: readonly { readonly id: string; readonly at: Place }[];
  readonly reason: string | undefined;
  /** The whole comment. */
  readonly at: Place;
  /** The line (from 1) that it speaks of; undefined for the whole file. */
  readonly line: number | undefined;
}

const marker = /glacier-guard-ignore-(next-line|file)(?![\w-])/g;

/** The directives in a file's comments, in the order of the text; the same words in a string or in JSX text are none. */
export function directivesIn(module: SourceModule): readonly Directive[] {
  if (!module.text.includes('glacier-guard-ignore-')) return [];
  const directives: Directive[] = [];
  for (const match of module.text.matchAll(marker)) {
    const comment = commentAround(module, match.index);
    if (!comment) continue;
    const opening = module.text.slice(comment.start, match.index);
    // The words have to come first: prose that mentions a directive is none.
    if (!/^(\/\/|\/\*+)\s*$/.test(opening)) continue;
    const kind = match[1] === 'file' ? 'file' : 'next-line';
    const lastLine = module.tree.getLineAndCharacterOfPosition(comment.end).line + 1;
    const rest = { start: match.index + match[0].length, end: comment.end };
    directives.push({
      kind,
      ...rulesAndReason(module, rest),
      at: { file: module.path, ...comment },
      line: kind === 'file' ? undefined : lastLine + 1,
    });
  }
  return directives;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function rulesAndReason(module: SourceModule, { start, end }: Span): Pick<Directive, 'rules' | 'reason'> {
  const text = module.text.slice(start, end).replace(/\*\/$/, '');
  const [list = '', ...rest] = text.split(/\s--\s/);
  const rules = [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const at = start + match.index;
    return { id: match[0], at: { file: module.path, start: at, end: at + match[0].length } };
  });
  const reason = rest.join(' -- ').trim();
  return { rules, reason: reason === '' ? undefined : reason };
}

/** The comment that an offset lies in. */
function commentAround(module: SourceModule, offset: number): Span | undefined {
  const { text, tree } = module;
  let node: ts.Node = tree;
  for (;;) {
    const inner: ts.Node | undefined = node
      .getChildren(tree)
      .find((child) => child.pos <= offset && offset < child.end);
    if (!inner) break;
    node = inner;
  }
  // Comments stand in front of a token, or behind one on its line.
  if (offset >= node.getStart(tree) && node.kind !== ts.SyntaxKind.EndOfFileToken) return undefined;
  const ranges = [
    ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
    ...(ts.getTrailingCommentRanges(text, node.pos) ?? []),
  ];
  const range = ranges.find((one) => one.pos <= offset && offset < one.end);
  return range && { start: range.pos, end: range.end };
}
