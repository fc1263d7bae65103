import ts from 'typescript';
import { awayFromLocal, type TlsOption } from '../clients/setup.ts';
import type { Fix } from '../fixes/fix.ts';
import { removal } from '../fixes/removal.ts';
import { excerptOf } from '../syntax/excerpt.ts';
import { staticName, unwrap } from '../syntax/nodes.ts';
import { bothHold } from '../values/conditions.ts';
import type { Origin } from '../values/value.ts';
import type { RuleContext, RuleReport } from './rule.ts';
import { pathOf, placeOf, standing } from './standing.ts';

/** The code that gives an option its value. */
export interface OptionCode {
  /** Where the value is written: the whole property or assignment, or the expression that supplies it. */
  readonly at: Origin;
  /** Whether the option is named there too, so that it can be deleted or set there. */
  readonly isOwn: boolean;
  /** How a message quotes it, in backticks. */
  readonly quoted: string;
}

/** Where the code gives an option the value that reaches a client. */
export function codeOf({ name, value }: TlsOption): OptionCode {
  const at = standing(value);
  const isOwn = namesOption(at.node, name);
  const text = excerptOf(isOwn ? valueNode(at.node) : at.node, at.module);
  return { at, isOwn, quoted: isOwn ? `\`${name}: ${text}\`` : `\`${text}\`` };
}

/** Whether a property or an assignment sets an option by its name. */
function namesOption(node: ts.Node, name: string): boolean {
  if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) return staticName(node.name) === name;
  if (!ts.isBinaryExpression(node)) return false;
  const { left } = node;
  if (ts.isPropertyAccessExpression(left)) return left.name.text === name;
  return (
    ts.isElementAccessExpression(left) &&
    ts.isStringLiteralLike(left.argumentExpression) &&
    left.argumentExpression.text === name
  );
}

/** What a rule says of an option; where it stands and how it reaches the client follows from the option. */
export interface OptionVerdict extends Pick<RuleReport, 'message' | 'severity' | 'fixes'> {
  /** A condition beside the option's own. */
  readonly when?: string | undefined;
}

/**
 * Reports the code that gives an option its value, unless the client only ever talks to this machine with it.
 *
 * @param code from `codeOf`, where the rule has asked already
 */
export function reportOption(
  option: TlsOption,
  { when, ...verdict }: OptionVerdict,
  { setup, report }: RuleContext,
  code: OptionCode = codeOf(option),
): void {
  const condition = awayFromLocal(setup, bothHold(option.when, when));
  if (condition === 'never') return;
  const { at, quoted } = code;
  report({ ...verdict, at: placeOf(at), path: pathOf(option, at, quoted, setup), condition });
}

/** The fix that deletes an option where it is named; none where it is part of a larger expression. */
export function deletion({ at, isOwn }: OptionCode, fix: Pick<Fix, 'title' | 'safe'>): readonly Fix[] {
  const { module, node } = at;
  if (!isOwn) return [];
  const target = ts.isBinaryExpression(node) ? node.parent : node;
  if (ts.isBinaryExpression(node) && !ts.isExpressionStatement(target)) return [];
  return [{ ...fix, edits: removal(module, [target]) }];
}

/** The fix that puts another number where one is written; none where it is worked out from several parts. */
export function numberFix({ at }: OptionCode, number: number, title: string): readonly Fix[] {
  const { module, node } = at;
  const written = valueNode(node);
  return ts.isExpression(written) && isArithmetic(written)
    ? [{ title, safe: false, edits: [{ at: module.placeOf(written), newText: String(number) }] }]
    : [];
}

/** Whether an expression is numbers and nothing else: `7 * 24 * 3600`. */
function isArithmetic(node: ts.Expression): boolean {
  const at = unwrap(node);
  if (ts.isNumericLiteral(at)) return true;
  if (ts.isPrefixUnaryExpression(at)) return isArithmetic(at.operand);
  return ts.isBinaryExpression(at) && isArithmetic(at.left) && isArithmetic(at.right);
}

/** The value of a property or an assignment; any other expression is one itself. */
function valueNode(node: ts.Node): ts.Node {
  if (ts.isPropertyAssignment(node)) return node.initializer;
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? node.right
    : node;
}

/** Whether an expression is a value itself, not what it is worked out from. */
function isWrittenOut(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.NullKeyword ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
  );
}

/** Whether an option that is named here is nothing but the value: a switch between values is somebody's decision. */
export function isPlainlySet({ at, isOwn }: OptionCode): boolean {
  if (!isOwn) return false;
  let value = valueNode(at.node);
  while (
    ts.isParenthesizedExpression(value) ||
    ts.isAsExpression(value) ||
    ts.isNonNullExpression(value) ||
    ts.isSatisfiesExpression(value)
  )
    value = value.expression;
  return isWrittenOut(value);
}
