import ts from 'typescript';
import type { Literal, Value } from '../../values/value.ts';

/** What a name says of a number that counts milliseconds. */
const millisecondName = /(?:ms|millis|milliseconds)$/i;

/** An amount of time in a comment: `// 5 minutes`. */
const amountInComment = /\/[/*][^\n]*?(?<count>\d+(?:\.\d+)?)\s*(?<unit>sec|min|hour|hr|day)/i;

const secondsOf: Readonly<Record<string, number>> = { sec: 1, min: 60, hour: 3600, hr: 3600, day: 86_400 };

/**
 * Whether a number that is taken for seconds was meant as milliseconds: it has the factor 1000, is named so, or stands
 * beside a comment that says how long it is.
 *
 * @param amount the number
 */
export function givesMilliseconds(value: Literal, amount: number): boolean {
  if (amount % 1000 !== 0) return false;
  return literalsIn(value).some(
    ({ value: part, origin: { module, node } }) =>
      (part === 1000 && amount > 1000) || isNamedSo(node) || isSaidBeside(amount, module.text, node.getEnd()),
  );
}

/** The numbers that one was computed from, and itself. */
function literalsIn(value: Value): readonly Literal[] {
  return value.kind === 'literal' ? [value, ...(value.parts ?? []).flatMap(literalsIn)] : [];
}

/** Whether the name that a number is given says that it counts milliseconds: `const ttlMs = 300_000`. */
function isNamedSo(node: ts.Node): boolean {
  let at = node;
  while (ts.isBinaryExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const { parent } = at;
  const name =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isParameter(parent)
      ? parent.name
      : undefined;
  return name !== undefined && ts.isIdentifier(name) && millisecondName.test(name.text);
}

function isSaidBeside(amount: number, text: string, end: number): boolean {
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  const { count, unit } = amountInComment.exec(rest)?.groups ?? {};
  const seconds = unit === undefined ? undefined : secondsOf[unit.toLowerCase()];
  return seconds !== undefined && Number(count) * seconds * 1000 === amount;
}
