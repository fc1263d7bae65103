import { oneOf } from '../alternatives.ts';
import {
  type ArrayValue,
  type Literal,
  literal,
  type Origin,
  type Template,
  unknown,
  type Value,
} from '../value.ts';
import { type Budget, newBudget, spend } from './call.ts';
import { hrefOf, isUrl } from './urls.ts';

/** No endpoint, list of suites or key is longer. */
export const longestText = 1 << 16;

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
  return { kind: 'template', pieces: merged(flat), origin };
}

/** The pieces of a template with those joined that stand beside each other and are known. */
function merged(pieces: readonly (string | Value)[]): readonly (string | Value)[] {
  const joined: (string | Value)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** How long the known text of a value is. */
function lengthOf(value: Value): number {
  if (value.kind === 'literal') return typeof value.value === 'string' ? value.value.length : 0;
  if (value.kind !== 'template') return 0;
  return value.pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
}

/** Lists in lists are turned into texts so deep. */
const deepestList = 8;

/**
 * What a value becomes in a template and as a part of a sum of texts, as far as that differs from what it is: a list
 * is its elements with commas between, a URL its address.
 */
export function asText(value: Value, origin: Origin, budget: Budget = newBudget(), depth = 0): Value {
  if (value.kind === 'array' && depth < deepestList)
    return (
      joinedList(value, ',', origin, budget, depth) ?? unknown('the texts of a list are not known', origin)
    );
  if (isUrl(value)) return hrefOf(value, origin);
  return value;
}

/** The elements of a list as one text, `null` and `undefined` left out as `join` does; nothing when it is not known. */
export function joinedList(
  list: ArrayValue,
  separator: string,
  origin: Origin,
  budget: Budget = newBudget(),
  depth = 0,
): Value | undefined {
  if (list.open) return undefined;
  const pieces: Value[] = [];
  for (const element of list.elements) {
    if (!spend(budget) || mayBeLeftOut(element)) return undefined;
    if (pieces.length > 0) pieces.push(literal(separator, origin));
    pieces.push(
      isNothing(element) ? literal('', element.origin) : shown(asText(element, origin, budget, depth + 1)),
    );
  }
  // A single element that is not known is still turned into a text.
  if (pieces.length === 1 && pieces[0] && pieces[0].kind !== 'literal') return textOnly(pieces[0], origin);
  return pieces.length === 0 ? literal('', origin) : joinText(pieces, origin);
}

/** A variable of the environment is left out where it is not set. */
function shown(element: Value): Value {
  if (element.kind !== 'environment') return element;
  const nothing = literal('', element.origin);
  const when = `\`process.env.${element.name}\` is not set`;
  return oneOf([{ value: element }, { value: nothing, when }], element.origin);
}

/** What a value that is not known shows as in a text: `undefined` too, of which nothing is left out. */
export function textOnly(piece: Value, origin: Origin): Template {
  return piece.kind === 'template' ? piece : { kind: 'template', pieces: ['', piece], origin };
}

/** Whether an element is left out in one case and shows in another, so that not even its being there is known. */
function mayBeLeftOut(element: Value): boolean {
  return element.kind === 'one-of' && element.alternatives.some((one) => isNothing(one.value));
}

/** What `join` leaves out. */
function isNothing(value: Value): boolean {
  return value.kind === 'literal' && (value.value === undefined || value.value === null);
}
