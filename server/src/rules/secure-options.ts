import ts from 'typescript';
import type { TlsOption } from '../clients/setup.ts';
import type { TextEdit } from '../fixes/fix.ts';
import { orphanRemoval } from '../fixes/removal.ts';
import { containerOf, unwrap } from '../syntax/nodes.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { deletion, isPlainlySet, type OptionCode } from './option-code.ts';
import { rootOf } from './standing.ts';

/** Whether a `secureOptions` is a number that has a bit. */
export function hasBit({ value }: TlsOption, bit: number): boolean {
  return bitsOf(value.kind === 'literal' ? value.value : undefined, bit) !== 0n;
}

/** Those of some bits that a number has; `|` makes negative ones of numbers with the 32nd bit, such as `SSL_OP_ALL`. */
function bitsOf(value: unknown, bits: number): bigint {
  return Number.isSafeInteger(value) ? BigInt(Number(value)) & BigInt(bits) : 0n;
}

/**
 * The edits that take bits out of a `secureOptions`: names joined by `|` lose those that stand for them, a number
 * becomes another, and the option goes where nothing is left.
 *
 * @returns undefined where it is written in another way
 */
export function withoutBits(
  option: TlsOption,
  code: OptionCode,
  bits: number,
  evaluation: Evaluation,
): readonly TextEdit[] | undefined {
  const { module, node } = rootOf(option.value).origin;
  if (!ts.isExpression(node)) return undefined;
  const operands = operandsOf(node);
  const environment = environmentOf(containerOf(node), evaluation.moduleEnvironment(module));
  const kept: string[] = [];
  const dropped: ts.Node[] = [];
  for (const operand of operands) {
    const value = evaluation.evaluate(operand, environment);
    if (value.kind !== 'literal' || typeof value.value !== 'number') return undefined;
    const unwanted = bitsOf(value.value, bits);
    const text = module.textOf(operand);
    const rest = unwanted === 0n ? undefined : BigInt(value.value) - unwanted;
    if (rest === undefined) kept.push(text);
    else if (rest === 0n) dropped.push(operand);
    else if (!ts.isNumericLiteral(unwrap(operand))) return undefined;
    else kept.push(/^0x/i.test(text) ? `0x${rest.toString(16)}` : rest.toString());
  }
  if (kept.length === 0 && code.isOwn) {
    const isOnlyThat = isPlainlySet(code) || standsAlone(code, node);
    return isOnlyThat ? deletion(code, { title: '', safe: false })[0]?.edits : undefined;
  }
  const [first, second] = operands;
  const separator = first && second ? module.text.slice(first.end, second.getStart(module.tree)) : '';
  if (second && !/^\s*\|\s*$/.test(separator)) return undefined;
  return [
    { at: module.placeOf(node), newText: kept.join(separator) || '0' },
    ...orphanRemoval(module, dropped),
  ];
}

/** What is joined by `|`, in order. */
function operandsOf(node: ts.Expression): readonly ts.Expression[] {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.BarToken
    ? [...operandsOf(node.left), node.right]
    : [node];
}

/** Whether an option that is named is this expression and nothing else. */
function standsAlone({ at }: OptionCode, value: ts.Node): boolean {
  return (
    (ts.isPropertyAssignment(at.node) && at.node.initializer === value) ||
    (ts.isBinaryExpression(at.node) && at.node.right === value)
  );
}
