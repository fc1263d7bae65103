import {
  array,
  type Literal,
  literal,
  longestList,
  type Origin,
  type Primitive,
  type Template,
  unknown,
  type Value,
} from '../value.ts';
import { argument, eachOf, type LibraryCall, notKnown, primitivesOf, textIn } from './call.ts';
import { callWithRegex, isRegex, isTooLong, replacedBy } from './regexes.ts';
import { ofTemplate } from './templates.ts';
import { asText, joinText, longestText, textOnly } from './text.ts';

/** The methods of texts that are worked out by themselves once everything is known: ECMA-262, "String.prototype". */
const plain: ReadonlySet<string> = new Set([
  'at',
  'charAt',
  'charCodeAt',
  'codePointAt',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'normalize',
  'padEnd',
  'padStart',
  'repeat',
  'replace',
  'replaceAll',
  'slice',
  'startsWith',
  'substr',
  'substring',
  'toLowerCase',
  'toString',
  'toUpperCase',
  'trim',
  'trimEnd',
  'trimLeft',
  'trimRight',
  'trimStart',
  'valueOf',
]);

const takesRegex: ReadonlySet<string> = new Set(['match', 'replace', 'replaceAll', 'search', 'split']);

/** Whether every text has a method of a name. */
export function isTextMethod(name: string): boolean {
  return plain.has(name) || takesRegex.has(name) || name === 'concat' || localeMethods.has(name);
}

/** What a method of a text gives. */
export function callTextMethod(self: Literal | Template, name: string, call: LibraryCall): Value | undefined {
  if (!isTextMethod(name)) return undefined;
  const { origin } = call;
  return eachOf(call.args, origin, (args) => {
    if (name === 'concat') return concatenated([self, ...args], origin);
    const text = textIn(self);
    if (self.kind === 'template' || text === undefined)
      return self.kind === 'template' ? ofTemplate(self, name, args, origin) : notKnown([self], origin);
    return ofText(self, text, name, { ...call, args });
  });
}

function concatenated(pieces: readonly Value[], origin: Origin): Value {
  const texts = pieces.map((piece) => asText(piece, origin));
  return joinText(texts, origin) ?? notKnown(texts, origin);
}

function ofText(self: Literal, text: string, name: string, call: LibraryCall): Value {
  const { args, origin } = call;
  const [pattern, by] = args;
  if (takesRegex.has(name) && isRegex(pattern)) return callWithRegex(self, text, name, pattern, call);
  if (localeMethods.has(name)) return inLocale(self, text, name, args, origin);
  const wanted = textIn(pattern);
  if (wanted !== undefined && by?.kind === 'function' && (name === 'replace' || name === 'replaceAll'))
    return replacedBy(self, text, placesOf(text, wanted, name === 'replaceAll'), by, call);
  const known = primitivesOf(args);
  if (!known) return notKnown(args, origin);
  if (name === 'split') return split(self, text, known, origin);
  if (name === 'match' || name === 'search')
    return unknown('a pattern that is made of a text is not followed', origin);
  if (grows(text, name, known)) return unknown('the text is too long to follow', origin);
  return applied(self, text, name, args, known, origin);
}

/** What the language's own method gives. */
function applied(
  self: Literal,
  text: string,
  name: string,
  args: readonly Value[],
  known: readonly Primitive[],
  origin: Origin,
): Value {
  const method: unknown = Reflect.get(String.prototype, name);
  if (typeof method !== 'function') return unknown(`\`${name}\` is not known`, origin);
  try {
    const result: unknown = Reflect.apply(method, text, known);
    if (typeof result === 'string' && result.length > longestText)
      return unknown('the text is too long to follow', origin);
    return isPlain(result)
      ? literal(result, origin, [self, ...args])
      : unknown(`what \`${name}\` gives is not followed`, origin);
  } catch {
    return unknown(`\`${name}\` throws here`, origin);
  }
}

function isPlain(value: unknown): value is string | number | boolean | undefined {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === undefined
  );
}

/** Whether what a method gives may be much longer than its text. */
function grows(text: string, name: string, known: readonly Primitive[]): boolean {
  const [first, second] = known;
  if (name === 'repeat') return text.length * Number(first) > longestText;
  if (name === 'padStart' || name === 'padEnd') return Number(first) > longestText;
  if (name !== 'replace' && name !== 'replaceAll') return false;
  const matches = name === 'replace' ? 1 : placesOf(text, String(first), true).length;
  return isTooLong(text, String(second), matches);
}

/** Where a text stands in another one. */
function placesOf(
  text: string,
  wanted: string,
  all: boolean,
): readonly { readonly index: number; readonly parts: readonly string[] }[] {
  const places: { readonly index: number; readonly parts: readonly string[] }[] = [];
  for (let index = text.indexOf(wanted); index >= 0; ) {
    places.push({ index, parts: [wanted] });
    const next = index + Math.max(wanted.length, 1);
    if (!all || next > text.length) break;
    index = text.indexOf(wanted, next);
  }
  return places;
}

function split(self: Literal, text: string, known: readonly Primitive[], origin: Origin): Value {
  const [separator, limit] = known;
  if (limit !== undefined && !(typeof limit === 'number' && Number.isInteger(limit) && limit >= 0))
    return unknown('the limit is not a count', origin);
  const all = separator === undefined ? [text] : text.split(String(separator));
  const pieces = all.slice(0, limit);
  if (pieces.length > longestList) return unknown('the list is too long to follow', origin);
  return array(
    pieces.map((piece) => literal(piece, origin, [self])),
    origin,
  );
}

/** Methods that go by the language that the process runs in. */
const localeMethods: ReadonlySet<string> = new Set(['toLocaleLowerCase', 'toLocaleUpperCase']);

/** The languages that have a case mapping of their own (Unicode Character Database, `SpecialCasing.txt`). */
const ownCasing = ['az', 'lt', 'tr'];

function inLocale(self: Literal, text: string, name: string, args: readonly Value[], origin: Origin): Value {
  const change = (locale: string): string =>
    name === 'toLocaleLowerCase' ? text.toLocaleLowerCase(locale) : text.toLocaleUpperCase(locale);
  const usual = name === 'toLocaleLowerCase' ? text.toLowerCase() : text.toUpperCase();
  if (args.length > 0 || ownCasing.some((locale) => change(locale) !== usual))
    return unknown('it goes by the language of the process', origin);
  return literal(usual, origin, [self]);
}

/** `.length` of a text, or one of its characters. Undefined for what is neither. */
export function textProperty(self: Literal, text: string, name: string, origin: Origin): Value | undefined {
  if (name === 'length') return literal(text.length, origin, [self]);
  const index = Number(name);
  if (String(index) !== name) return undefined;
  return Number.isInteger(index) && index >= 0 && index < text.length
    ? literal(text.charAt(index), origin, [self])
    : literal(undefined, origin);
}

/** What `String.raw` and other functions for tags are handed: the texts between the parts, as they are written. */
export function rawText(texts: readonly string[], parts: readonly Value[], origin: Origin): Value {
  return eachOf(parts, origin, (singles) => {
    const pieces = texts.flatMap((text, index): readonly Value[] => {
      const part = singles[index];
      return part && index < texts.length - 1 ? [literal(text, origin), part] : [literal(text, origin)];
    });
    return concatenated(pieces, origin);
  });
}

/** `String.fromCharCode(…)` and `String.fromCodePoint(…)`. */
export function fromCodes(call: LibraryCall, make: (...codes: readonly number[]) => string): Value {
  return eachOf(call.args, call.origin, (args) => {
    const codes = primitivesOf(args);
    if (!codes) return notKnown(args, call.origin);
    try {
      return literal(make(...codes.map(Number)), call.origin, args);
    } catch {
      return unknown('it throws here', call.origin);
    }
  });
}

/** `String(value)`. */
export function toText(call: LibraryCall): Value {
  const { origin } = call;
  if (call.args.length === 0) return literal('', origin);
  return eachOf([argument(call, 0)], origin, ([one]) => {
    if (one === undefined) return literal('', origin);
    const text = asText(one, origin);
    if (text.kind === 'literal') return literal(String(text.value), origin, [text]);
    if (text.kind === 'template') return text;
    // A variable that is not set becomes the text `undefined`.
    if (text.kind === 'environment') return textOnly(text, origin);
    return text.kind === 'unknown'
      ? unknown(text.reason, origin, text.reads)
      : unknown('it is turned into a text', origin);
  });
}
