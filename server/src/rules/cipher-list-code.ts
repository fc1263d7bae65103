import ts from 'typescript';
import type { TlsOption } from '../clients/setup.ts';
import type { TextEdit } from '../fixes/fix.ts';
import { orphanRemoval, removal } from '../fixes/removal.ts';
import { edited, listEdits, type Rewrite } from '../tls/rewritten-list.ts';
import type { Literal, Origin, Value } from '../values/value.ts';
import { codeOf, type OptionCode } from './option-code.ts';
import { rootOf } from './standing.ts';

/** A literal of the code, and where the list has its text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** The literal, where its text is written as it is. */
  readonly origin: Origin;
  readonly isWritten: boolean;
}

type Token = Rewrite['token'];

/** The literals that a list is put together from, in order. */
function piecesOf(value: Literal, start = 0): readonly Piece[] {
  const text = String(value.value);
  const parts = value.parts ?? [];
  const literals = parts.filter((part): part is Literal => part.kind === 'literal');
  const isJoined =
    literals.length === parts.length && literals.map((part) => String(part.value)).join('') === text;
  if (parts.length > 0 && isJoined) {
    let at = start;
    return literals.flatMap((part) => {
      const pieces = piecesOf(part, at);
      at += String(part.value).length;
      return pieces;
    });
  }
  const { module, node } = value.origin;
  const isWritten = ts.isStringLiteralLike(node) && module.textOf(node).slice(1, -1) === text;
  return text === '' ? [] : [{ start, end: start + text.length, origin: value.origin, isWritten }];
}

/** The one literal that all of some tokens stand in, if there is one among several. */
function pieceOf(value: Literal, tokens: readonly Token[]): Piece | undefined {
  const pieces = piecesOf(value);
  const holding = pieces.filter((piece) =>
    tokens.some(({ start, text }) => start < piece.end && piece.start < start + text.length),
  );
  const [only] = holding;
  if (!only || holding.length > 1 || !only.isWritten) return undefined;
  // A constant that the list has twice is changed in both places.
  return pieces.filter(({ origin }) => origin.node === only.origin.node).length === 1 ? only : undefined;
}

/**
 * Where tokens of a list are written: the literal that has them all, where the list is put together from several, else
 * the code of the list.
 */
export function codeOfTokens(option: TlsOption, tokens: readonly Token[]): OptionCode {
  const code = codeOf(option);
  const { value } = option;
  const piece = value.kind === 'literal' && piecesOf(value).length > 1 && pieceOf(value, tokens);
  if (!piece) return code;
  return { at: piece.origin, isOwn: false, quoted: `\`${piece.origin.module.textOf(piece.origin.node)}\`` };
}

/** The edits that rewrite tokens where they are written; none where they are not written out in one literal. */
export function tokenEdits(value: Value, rewrites: readonly Rewrite[]): readonly TextEdit[] {
  if (value.kind !== 'literal') return [];
  const piece = pieceOf(
    value,
    rewrites.map(({ token }) => token),
  );
  if (!piece) return [];
  const { module, node } = piece.origin;
  const text = module.textOf(node).slice(1, -1);
  const inPiece = rewrites.map(({ token, newText }) => ({
    token: { ...token, start: token.start - piece.start },
    newText,
  }));
  const edits = listEdits(text, inPiece);
  if (/^[: ;,]*$/.test(edited(text, edits)))
    return ts.isArrayLiteralExpression(node.parent) ? removal(module, [node]) : [];
  const from = node.getStart(module.tree) + 1;
  return edits.map(({ start, end, newText }) => ({
    at: { file: module.path, start: from + start, end: from + end },
    newText,
  }));
}

/** The edits that write another list where the old one is written, whatever it is put together from. */
export function listReplacement(value: Value, list: string): readonly TextEdit[] {
  const { module, node } = rootOf(value).origin;
  if (!isText(node)) return [];
  const quote = /["']/.exec(module.textOf(node))?.[0] ?? "'";
  const edit = { at: module.placeOf(node), newText: `${quote}${list}${quote}` };
  return [edit, ...orphanRemoval(module, [node])];
}

/** Whether an expression is a text itself, or puts one together. */
function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    ts.isCallExpression(node) ||
    (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
  );
}

/**
 * Whether taking an option away leaves what Node.js does by itself: it is a property of its own, with nothing before it
 * that would hold in its place.
 */
export function isLastWord({ at: { node } }: OptionCode): boolean {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return false;
  const { properties } = node.parent;
  return !properties.slice(0, properties.indexOf(node)).some(ts.isSpreadAssignment);
}

/** Whether a property's value is one of several that it may have. */
export function isOneOfSeveral(value: Value, { at: { node } }: OptionCode): boolean {
  if (!ts.isPropertyAssignment(node)) return false;
  let own: ts.Node = node.initializer;
  while (ts.isParenthesizedExpression(own) || ts.isAsExpression(own) || ts.isSatisfiesExpression(own))
    own = own.expression;
  return own !== rootOf(value).origin.node;
}
