import ts from 'typescript';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { condition, quote } from './flow.ts';
import {
  alternativesOf,
  type Literal,
  literal,
  mapAlternatives,
  type Origin,
  oneOf,
  type Primitive,
  unknown,
  type Value,
} from './value.ts';

/** `a ? b : c`: the branch that is known to be taken, or both under their conditions. */
export function evaluateConditional(
  node: ts.ConditionalExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const { module } = environment;
  const known = evaluation.decide(node.condition, environment);
  if (known !== undefined) return evaluation.evaluate(known ? node.whenTrue : node.whenFalse, environment);
  return oneOf(
    [
      {
        value: evaluation.evaluate(node.whenTrue, environment),
        when: condition(node.condition, true, module).words,
      },
      {
        value: evaluation.evaluate(node.whenFalse, environment),
        when: condition(node.condition, false, module).words,
      },
    ],
    { module, node },
  );
}

/** Whether a value counts as true; undefined when that is not known. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'literal':
      return Boolean(value.value);
    case 'object':
    case 'array':
    case 'function':
    case 'class':
    case 'self':
    case 'instance':
      return true;
    case 'template':
      return value.pieces.some((piece) => typeof piece === 'string' && piece !== '') ? true : undefined;
    case 'one-of': {
      const all = value.alternatives.map((alternative) => truth(alternative.value));
      return all.every((one) => one === all[0]) ? all[0] : undefined;
    }
    default:
      return undefined;
  }
}

/** `??`, `||` and `&&`. */
export function evaluateLogical(
  node: ts.BinaryExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const { module } = environment;
  const origin = { module, node };
  const left = evaluation.evaluate(node.left, environment);
  const operator = plainOperator(node.operatorToken.kind);
  const takesRight = (value: Value): boolean | undefined => {
    if (operator === ts.SyntaxKind.QuestionQuestionToken) {
      if (value.kind === 'literal') return value.value === undefined || value.value === null;
      return value.kind === 'environment' ||
        value.kind === 'unknown' ||
        value.kind === 'member' ||
        value.kind === 'result'
        ? undefined
        : value.kind === 'one-of'
          ? undefined
          : false;
    }
    const isTrue = truth(value);
    if (isTrue === undefined) return undefined;
    return operator === ts.SyntaxKind.AmpersandAmpersandToken ? isTrue : !isTrue;
  };
  const settled = takesRight(left);
  if (settled !== undefined) return settled ? evaluation.evaluate(node.right, environment) : left;
  const isAnd = operator === ts.SyntaxKind.AmpersandAmpersandToken;
  const rightWhen = isAnd
    ? condition(node.left, true, module).words
    : `${quote(node.left, module)} is not set`;
  const kept =
    left.kind === 'one-of'
      ? oneOf(
          left.alternatives.filter(({ value }) => takesRight(value) !== true),
          origin,
        )
      : left;
  const right = { value: evaluation.evaluate(node.right, environment), when: rightWhen };
  if (isAnd) {
    const isText = alternativesOf(right.value).every(
      ({ value }) => value.kind === 'literal' || value.kind === 'template',
    );
    const falsy = mapAlternatives(kept, origin, (value) => {
      if (value.kind === 'literal') return value;
      // Where an object is wanted, one falsy value is as good as another.
      return isText
        ? unknown('it counts as false', origin, environmentReads([value]))
        : literal(undefined, origin);
    });
    return oneOf([right, { value: falsy, when: condition(node.left, false, module).words }], origin);
  }
  return oneOf([{ value: kept }, right], origin);
}

/** The operator that an assignment applies: `??` for `??=`. */
function plainOperator(operator: ts.SyntaxKind): ts.SyntaxKind {
  switch (operator) {
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
      return ts.SyntaxKind.QuestionQuestionToken;
    case ts.SyntaxKind.BarBarEqualsToken:
      return ts.SyntaxKind.BarBarToken;
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return ts.SyntaxKind.AmpersandAmpersandToken;
    case ts.SyntaxKind.PlusEqualsToken:
      return ts.SyntaxKind.PlusToken;
    default:
      return operator;
  }
}

/** Comparisons, sums and the like, where both sides are known. */
export function evaluateBinary(
  node: ts.BinaryExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: environment.module, node };
  const operator = plainOperator(node.operatorToken.kind);
  const left = evaluation.evaluate(node.left, environment);
  const right = evaluation.evaluate(node.right, environment);
  return mapAlternatives(left, origin, (a) =>
    mapAlternatives(right, origin, (b) => {
      if (a.kind === 'literal' && b.kind === 'literal') {
        const value = compute(operator, a.value, b.value);
        if (value !== undefined) return literal(value.result, origin, [a, b]);
      }
      if (operator === ts.SyntaxKind.PlusToken && (isText(a) || isText(b))) {
        const text = joinText([a, b], origin);
        if (text) return text;
      }
      return unknown(
        'its operands are not known',
        origin,
        isComparison(operator) ? environmentReads([a, b]) : undefined,
      );
    }),
  );
}

function isText(value: Value): boolean {
  return value.kind === 'template' || (value.kind === 'literal' && typeof value.value === 'string');
}

function compute(
  operator: ts.SyntaxKind,
  a: Primitive,
  b: Primitive,
): { readonly result: Primitive } | undefined {
  switch (operator) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return { result: a === b };
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return { result: a !== b };
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken: {
      const equal = looselyEqual(a, b);
      return equal === undefined
        ? undefined
        : { result: equal === (operator === ts.SyntaxKind.EqualsEqualsToken) };
    }
    case ts.SyntaxKind.PlusToken:
      if (typeof a === 'number' && typeof b === 'number') return { result: a + b };
      // Texts are joined below, where their length is looked at.
      return undefined;
    default:
      return typeof a === 'number' && typeof b === 'number' ? computeNumbers(operator, a, b) : undefined;
  }
}

/** `a == b` for values of one type and for `null` and `undefined`; where it would convert one of them, nothing is said. */
function looselyEqual(a: Primitive, b: Primitive): boolean | undefined {
  const isNullish = (value: Primitive): boolean => value === null || value === undefined;
  if (isNullish(a) || isNullish(b)) return isNullish(a) && isNullish(b);
  return typeof a === typeof b ? a === b : undefined;
}

function computeNumbers(
  operator: ts.SyntaxKind,
  a: number,
  b: number,
): { readonly result: Primitive } | undefined {
  switch (operator) {
    case ts.SyntaxKind.MinusToken:
      return { result: a - b };
    case ts.SyntaxKind.AsteriskToken:
      return { result: a * b };
    case ts.SyntaxKind.SlashToken:
      return { result: a / b };
    case ts.SyntaxKind.BarToken:
      return { result: a | b };
    case ts.SyntaxKind.AmpersandToken:
      return { result: a & b };
    case ts.SyntaxKind.LessThanToken:
      return { result: a < b };
    case ts.SyntaxKind.GreaterThanToken:
      return { result: a > b };
    case ts.SyntaxKind.LessThanEqualsToken:
      return { result: a <= b };
    case ts.SyntaxKind.GreaterThanEqualsToken:
      return { result: a >= b };
    default:
      return undefined;
  }
}

function isComparison(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    operator === ts.SyntaxKind.EqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsToken
  );
}

/** The environment variables that values are read from. */
function environmentReads(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => {
    if (value.kind === 'environment') return [value.name];
    if (value.kind === 'unknown') return value.reads ?? [];
    return value.kind === 'one-of'
      ? environmentReads(value.alternatives.map((alternative) => alternative.value))
      : [];
  });
}

/** `!a`, `-a`, `typeof a`, … */
export function evaluatePrefix(
  node: ts.PrefixUnaryExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: environment.module, node };
  const operand = evaluation.evaluate(node.operand, environment);
  return mapAlternatives(operand, origin, (value): Value => {
    if (node.operator === ts.SyntaxKind.ExclamationToken) return negate(value, origin);
    if (value.kind === 'literal' && typeof value.value === 'number') {
      if (node.operator === ts.SyntaxKind.MinusToken) return literal(-value.value, origin, [value]);
      if (node.operator === ts.SyntaxKind.PlusToken) return literal(value.value, origin, [value]);
      if (node.operator === ts.SyntaxKind.TildeToken) return literal(~value.value, origin, [value]);
    }
    return unknown('its operand is not known', origin);
  });
}

/** `!value`, and `Boolean(value)` when it is done twice. */
export function negate(value: Value, origin: Origin): Value {
  const isTrue = truth(value);
  if (isTrue !== undefined) return literal(!isTrue, origin, [value]);
  return unknown('its operand is not known', origin, environmentReads([value]));
}

/** No endpoint, list of suites or key is longer. */
const longestText = 1 << 16;

/** How long the known text of a value is. */
function lengthOf(value: Value): number {
  if (value.kind === 'literal') return typeof value.value === 'string' ? value.value.length : 0;
  if (value.kind !== 'template') return 0;
  return value.pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
}

/** A text made of pieces: a literal when all are known, else a template; nothing when no piece is a text. */
export function joinText(pieces: readonly Value[], origin: Origin): Value | undefined {
  if (pieces.reduce((sum, piece) => sum + lengthOf(piece), 0) > longestText)
    return unknown('the text is too long to follow', origin);
  if (pieces.every((piece): piece is Literal => piece.kind === 'literal')) {
    return literal(pieces.map((piece) => String(piece.value)).join(''), origin, pieces);
  }
  const flat = pieces.flatMap((piece): readonly (string | Value)[] => {
    if (piece.kind === 'literal') return [String(piece.value)];
    return piece.kind === 'template' ? piece.pieces : [piece];
  });
  if (!flat.some((piece) => typeof piece === 'string')) return undefined;
  return { kind: 'template', pieces: flat, origin };
}

/** A template string: each known alternative of its parts, joined. */
export function evaluateTemplate(
  node: ts.TemplateExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: environment.module, node };
  const start = (text: string): Value => literal(text, origin);
  let built = start(node.head.text);
  for (const span of node.templateSpans) {
    const value = evaluation.evaluate(span.expression, environment);
    built = mapAlternatives(built, origin, (before) =>
      mapAlternatives(
        value,
        origin,
        (middle) => joinText([before, middle, start(span.literal.text)], origin) ?? middle,
      ),
    );
  }
  return built;
}
