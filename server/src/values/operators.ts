import ts from 'typescript';
import { alternativesOf, mapAlternatives, oneOf } from './alternatives.ts';
import { keepsWhatItMakes } from './caches.ts';
import { condition } from './conditions.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { compute, isAssignment, plainOperator } from './library/arithmetic.ts';
import { readsOf, type Single } from './library/call.ts';
import { areEqual, isIn, isInstance, isNullish, typeOf } from './library/relations.ts';
import { rawText } from './library/strings.ts';
import { asText, joinText } from './library/text.ts';
import { supposing } from './suppositions.ts';
import { array, literal, type Origin, unknown, type Value } from './value.ts';
import { quote } from './wording.ts';

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
    case 'unknown':
      return value.isFalsy ? false : undefined;
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
  if (keepsWhatItMakes(node, module)) return evaluation.evaluate(node.right, environment);
  const left = withoutCircle(evaluation.evaluate(node.left, environment), node);
  const operator = plainOperator(node.operatorToken.kind);
  const takesRight = (value: Value): boolean | undefined => {
    if (operator === ts.SyntaxKind.QuestionQuestionToken) {
      if (value.kind === 'one-of') return undefined;
      // What a package exports is there; what a program may have put on the global object need not be.
      return value.kind === 'external' && value.module !== 'global' ? false : isNullish(value);
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
    const falsy = mapAlternatives(kept, origin, (value): Value => {
      if (value.kind === 'literal') return value;
      const nothing = { ...unknown('it counts as false', origin, readsOf([value])), isFalsy: true } as const;
      return isText ? nothing : { ...nothing, isForObject: true };
    });
    return oneOf([right, { value: falsy, when: condition(node.left, false, module).words }], origin);
  }
  return oneOf([{ value: kept }, right], origin);
}

/** What a name was before `name ??= …`: that it may also be what the same assignment gave it before says nothing new. */
function withoutCircle(left: Value, node: ts.BinaryExpression): Value {
  if (left.kind !== 'one-of' || !isAssignment(node.operatorToken.kind)) return left;
  const others = left.alternatives.filter(
    ({ value }) => !(value.kind === 'unknown' && value.origin.node === node),
  );
  return others.length > 0 ? oneOf(others, left.origin) : left;
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
    mapAlternatives(right, origin, (b) =>
      supposing(operated(operator, a, b, origin), [a, b], ([one = a, other = b]) =>
        operated(operator, one, other, origin),
      ),
    ),
  );
}

/** What an operator gives between two values that are not one of several. */
function operated(operator: ts.SyntaxKind, a: Single, b: Single, origin: Origin): Value {
  if (operator === ts.SyntaxKind.InKeyword) return isIn(a, b, origin);
  if (operator === ts.SyntaxKind.InstanceOfKeyword) return isInstance(a, b, origin);
  if (a.kind === 'literal' && b.kind === 'literal') {
    const computed = compute(operator, a.value, b.value);
    if (computed) return literal(computed.result, origin, [a, b]);
  }
  if (isComparison(operator)) {
    const isLoose = operator === equals || operator === differs;
    const equal = areEqual(a, b, isLoose);
    const isNegated = operator === differs || operator === ts.SyntaxKind.ExclamationEqualsEqualsToken;
    if (equal !== undefined) return literal(equal !== isNegated, origin, [a, b]);
  }
  if (operator === ts.SyntaxKind.PlusToken && (isText(a) || isText(b))) {
    const text = joinText([asText(a, origin), asText(b, origin)], origin);
    if (text) return text;
  }
  return unknown('its operands are not known', origin, isComparison(operator) ? readsOf([a, b]) : undefined);
}

const equals = ts.SyntaxKind.EqualsEqualsToken;
const differs = ts.SyntaxKind.ExclamationEqualsToken;

function isText(value: Value): boolean {
  return value.kind === 'template' || (value.kind === 'literal' && typeof value.value === 'string');
}

function isComparison(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    operator === ts.SyntaxKind.EqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsToken
  );
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
    if (value.kind === 'literal' && typeof value.value !== 'bigint') {
      if (node.operator === ts.SyntaxKind.MinusToken) return literal(-Number(value.value), origin, [value]);
      if (node.operator === ts.SyntaxKind.PlusToken) return literal(Number(value.value), origin, [value]);
      if (node.operator === ts.SyntaxKind.TildeToken) return literal(~Number(value.value), origin, [value]);
    }
    return unknown('its operand is not known', origin);
  });
}

/** `!value`, and `Boolean(value)` when it is done twice. */
export function negate(value: Value, origin: Origin): Value {
  return supposing(negated(value, origin), [value], ([operand = value]) => negated(operand, origin));
}

function negated(value: Value, origin: Origin): Value {
  const isTrue = truth(value);
  if (isTrue !== undefined) return literal(!isTrue, origin, [value]);
  return unknown('its operand is not known', origin, readsOf([value]));
}

/** `typeof value`. */
export function evaluateTypeOf(
  node: ts.TypeOfExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: environment.module, node };
  return mapAlternatives(evaluation.evaluate(node.expression, environment), origin, (value) =>
    typeOf(value, origin),
  );
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
        (middle) => joinText([before, asText(middle, origin), start(span.literal.text)], origin) ?? middle,
      ),
    );
  }
  return built;
}

/**
 * A template with a tag: what `String.raw` makes of it, or a function of the workspace that gets the texts and the
 * parts between them.
 */
export function evaluateTagged(
  node: ts.TaggedTemplateExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: environment.module, node };
  const tag = evaluation.evaluate(node.tag, environment);
  const { template } = node;
  const isPlain = ts.isNoSubstitutionTemplateLiteral(template);
  const texts = isPlain ? [template] : [template.head, ...template.templateSpans.map((span) => span.literal)];
  const parts = isPlain
    ? []
    : template.templateSpans.map((span) => evaluation.evaluate(span.expression, environment));
  if (tag.kind === 'external' && tag.module === 'global' && tag.path.join('.') === 'String.raw')
    return rawText(
      texts.map((text) => text.rawText ?? text.text),
      parts,
      origin,
    );
  if (tag.kind !== 'function') return unknown('the tag of the template is not followed', origin);
  const strings = array(
    texts.map((text) => literal(text.text, { module: environment.module, node: text })),
    origin,
    // It also holds the texts as they are written.
    unknown('the texts of a template have more to them', origin),
  );
  return evaluation.call(tag, [strings, ...parts], origin);
}

/** Whether a value equals one of several as `===` does; undefined when that is not known. */
export function isAmong(value: Value, others: readonly Value[]): boolean | undefined {
  const answers = new Set(
    alternativesOf(value).map(({ value: one }) => {
      if (one.kind !== 'literal') return undefined;
      const equal = others.map((other) => (other.kind === 'literal' ? other.value === one.value : undefined));
      if (equal.includes(true)) return true;
      return equal.includes(undefined) ? undefined : false;
    }),
  );
  const [only] = answers;
  return answers.size === 1 ? only : undefined;
}
