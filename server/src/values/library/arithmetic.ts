import ts from 'typescript';
import type { Primitive } from '../value.ts';
import { power } from './numbers.ts';

/** The operator that an assignment applies: `??` for `??=`. */
const plainOperators: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.QuestionQuestionEqualsToken, ts.SyntaxKind.QuestionQuestionToken],
  [ts.SyntaxKind.BarBarEqualsToken, ts.SyntaxKind.BarBarToken],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, ts.SyntaxKind.AmpersandAmpersandToken],
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken],
  [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken],
  [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken, ts.SyntaxKind.AsteriskAsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken],
  [ts.SyntaxKind.PercentEqualsToken, ts.SyntaxKind.PercentToken],
  [ts.SyntaxKind.LessThanLessThanEqualsToken, ts.SyntaxKind.LessThanLessThanToken],
  [ts.SyntaxKind.GreaterThanGreaterThanEqualsToken, ts.SyntaxKind.GreaterThanGreaterThanToken],
  [
    ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken,
    ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ],
  [ts.SyntaxKind.AmpersandEqualsToken, ts.SyntaxKind.AmpersandToken],
  [ts.SyntaxKind.BarEqualsToken, ts.SyntaxKind.BarToken],
  [ts.SyntaxKind.CaretEqualsToken, ts.SyntaxKind.CaretToken],
]);

/** The operator of an expression, that of an assignment without its `=`. */
export function plainOperator(operator: ts.SyntaxKind): ts.SyntaxKind {
  return plainOperators.get(operator) ?? operator;
}

/** Whether an operator assigns: `=`, `+=`, `??=`, … */
export function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

/** What the operators between two numbers give. */
const ofNumbers: ReadonlyMap<ts.SyntaxKind, (a: number, b: number) => number | boolean | undefined> = new Map<
  ts.SyntaxKind,
  (a: number, b: number) => number | boolean | undefined
>([
  [ts.SyntaxKind.PlusToken, (a, b) => a + b],
  [ts.SyntaxKind.MinusToken, (a, b) => a - b],
  [ts.SyntaxKind.AsteriskToken, (a, b) => a * b],
  [ts.SyntaxKind.AsteriskAsteriskToken, power],
  [ts.SyntaxKind.SlashToken, (a, b) => a / b],
  [ts.SyntaxKind.PercentToken, (a, b) => a % b],
  [ts.SyntaxKind.LessThanLessThanToken, (a, b) => a << b],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, (a, b) => a >> b],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, (a, b) => a >>> b],
  [ts.SyntaxKind.AmpersandToken, (a, b) => a & b],
  [ts.SyntaxKind.BarToken, (a, b) => a | b],
  [ts.SyntaxKind.CaretToken, (a, b) => a ^ b],
  [ts.SyntaxKind.LessThanToken, (a, b) => a < b],
  [ts.SyntaxKind.GreaterThanToken, (a, b) => a > b],
  [ts.SyntaxKind.LessThanEqualsToken, (a, b) => a <= b],
  [ts.SyntaxKind.GreaterThanEqualsToken, (a, b) => a >= b],
]);

/** What a comparison of two texts gives: by their units of UTF-16. */
const ofTexts: ReadonlyMap<ts.SyntaxKind, (a: string, b: string) => boolean> = new Map([
  [ts.SyntaxKind.LessThanToken, (a: string, b: string) => a < b],
  [ts.SyntaxKind.GreaterThanToken, (a: string, b: string) => a > b],
  [ts.SyntaxKind.LessThanEqualsToken, (a: string, b: string) => a <= b],
  [ts.SyntaxKind.GreaterThanEqualsToken, (a: string, b: string) => a >= b],
]);

/**
 * What an operator between two primitives gives.
 *
 * @returns undefined where it is not followed: big integers, powers that are not exact, and sums of texts, which are
 * joined elsewhere, where their length is looked at
 */
export function compute(
  operator: ts.SyntaxKind,
  a: Primitive,
  b: Primitive,
): { readonly result: Primitive } | undefined {
  switch (operator) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return { result: a === b };
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return { result: a !== b };
    default:
  }
  if (typeof a === 'bigint' || typeof b === 'bigint') return undefined;
  switch (operator) {
    case ts.SyntaxKind.EqualsEqualsToken:
      return { result: looselyEqual(a, b) };
    case ts.SyntaxKind.ExclamationEqualsToken:
      return { result: !looselyEqual(a, b) };
    default:
  }
  if (typeof a === 'string' && typeof b === 'string') {
    const compare = ofTexts.get(operator);
    if (compare) return { result: compare(a, b) };
  }
  if (operator === ts.SyntaxKind.PlusToken && (typeof a === 'string' || typeof b === 'string'))
    return undefined;
  const result = ofNumbers.get(operator)?.(Number(a), Number(b));
  return result === undefined ? undefined : { result };
}

/** `a == b`: what is not of one type is compared as numbers, but `null` and `undefined` equal only each other. */
function looselyEqual(a: Exclude<Primitive, bigint>, b: Exclude<Primitive, bigint>): boolean {
  const isNullish = (value: Primitive): boolean => value === null || value === undefined;
  if (isNullish(a) || isNullish(b)) return isNullish(a) && isNullish(b);
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}
