import { type Literal, literal, type Supposition, type Template, type Value } from './value.ts';

/** Most suppositions that a value is followed under: several files may each set a variable otherwise. */
const most = 8;

/** What a value is where files of environment variables are in force, with the condition in words. */
export function suppositionsOf(value: Value): readonly Supposition[] {
  if (value.kind === 'unknown') return value.suppositions ?? [];
  if (value.kind === 'template') return suppositionsOfText(value);
  if (value.kind !== 'environment') return [];
  return (value.set ?? []).slice(0, most).map(({ value: text, file }) => ({
    value: literal(text, value.origin),
    when: `\`${file}\` sets \`${value.name}\` to ${text === '' ? 'an empty text' : `\`${text}\``}`,
  }));
}

/** A text of which one part is not known is known where a file sets that part. */
function suppositionsOfText({ pieces, origin }: Template): readonly Supposition[] {
  const [part, ...others] = pieces.filter((piece) => typeof piece !== 'string');
  if (!part || others.length > 0 || typeof part === 'string') return [];
  return suppositionsOf(part).map(({ value, when }) => {
    const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : String(value.value)));
    return { value: literal(texts.join(''), origin, [value]), when };
  });
}

/**
 * What was computed from values. Where that is unknown, what it comes to under the suppositions on one of them goes
 * with it: beside what is not known, and never in its place.
 *
 * @param again computes it anew, with one of the operands as a file sets it
 */
export function supposing<T extends Value>(
  value: Value,
  operands: readonly T[],
  again: (operands: readonly (T | Literal)[]) => Value,
): Value {
  if (value.kind !== 'unknown') return value;
  const supposed = operands.map(suppositionsOf);
  const [index, ...others] = supposed.flatMap((all, at) => (all.length > 0 ? [at] : []));
  // What several variables come to together would have to be one file's doing.
  if (index === undefined || others.length > 0) return value;
  const suppositions = (supposed[index] ?? []).flatMap(({ value: one, when }) => {
    const result = again(operands.map((operand, at) => (at === index ? one : operand)));
    return result.kind === 'literal' ? [{ value: result, when }] : [];
  });
  return suppositions.length > 0 ? { ...value, suppositions } : value;
}
