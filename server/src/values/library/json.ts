import { ObjectDraft } from '../object-draft.ts';
import { valueOf } from '../properties.ts';
import {
  array,
  type DataFile,
  literal,
  longestList,
  type Origin,
  type Primitive,
  unknown,
  type Value,
} from '../value.ts';
import {
  argument,
  type Budget,
  eachOf,
  type LibraryCall,
  newBudget,
  notKnown,
  spend,
  textIn,
} from './call.ts';
import { copyOf, throughJson } from './copies.ts';
import { entriesOf } from './presence.ts';
import { longestText } from './text.ts';

/** Objects within objects are read so deep. */
const deepest = 64;

/** `JSON.parse(text)`; what `JSON.stringify` wrote of a value is a copy of that value. */
export function parse(call: LibraryCall): Value {
  const { origin } = call;
  if (call.args.length > 1) return unknown('a reviver is not followed', origin);
  return eachOf([argument(call, 0)], origin, ([text]) => {
    const written = text && writtenValue(text);
    if (written) return copyOf(written, throughJson);
    const known = textIn(text);
    if (known === undefined) {
      const file = text && fileRead(text);
      return { ...notKnown(text ? [text] : [], origin), ...(file && { file }) };
    }
    if (known.length > longestText) return unknown('the text is too long to follow', origin);
    try {
      const parsed: unknown = JSON.parse(known);
      return read(parsed, origin, 0);
    } catch {
      return unknown('the text is not JSON', origin);
    }
  });
}

/** The file that a text is read from: `fs.readFileSync('keys.json')`, with or without `.toString()`. */
function fileRead(text: Value): DataFile | undefined {
  if (text.kind !== 'result') return undefined;
  const { callee, args } = text;
  if (callee.kind === 'member')
    return callee.name === 'toString' && callee.object.kind === 'result'
      ? fileRead(callee.object)
      : undefined;
  const isRead = fileModules.has(callee.module) && readers.has(callee.path.at(-1) ?? '');
  return isRead ? { name: textIn(args[0]) } : undefined;
}

/** Node's own, and packages that take their place (Node.js documentation, "File system"; fs-extra and graceful-fs, README). */
const fileModules: ReadonlySet<string> = new Set(['fs', 'fs/promises', 'fs-extra', 'graceful-fs']);
const readers: ReadonlySet<string> = new Set(['readFileSync', 'readFile']);

/** The value that a text was written of by `JSON.stringify`, where it is an object or a list. */
function writtenValue(text: Value): Value | undefined {
  const isCall = text.kind === 'result' && text.callee.kind === 'external';
  if (isCall && text.callee.kind === 'external' && isStringify(text.callee.module, text.callee.path))
    return text.args.length === 1 && isData(text.args[0]) ? text.args[0] : undefined;
  const only = text.kind === 'literal' && text.parts?.length === 1 ? text.parts[0] : undefined;
  return isData(only) ? only : undefined;
}

function isStringify(module: string, path: readonly string[]): boolean {
  return module === 'global' && path.join('.') === 'JSON.stringify';
}

function isData(value: Value | undefined): boolean {
  return value?.kind === 'object' || value?.kind === 'array';
}

function read(parsed: unknown, origin: Origin, depth: number): Value {
  if (depth > deepest) return unknown('it is too deep to follow', origin);
  if (isPrimitive(parsed)) return literal(parsed, origin);
  if (Array.isArray(parsed))
    return parsed.length > longestList
      ? unknown('the list is too long to follow', origin)
      : array(
          parsed.map((element) => read(element, origin, depth + 1)),
          origin,
        );
  const draft = new ObjectDraft();
  for (const [name, held] of Object.entries(parsed ?? {}))
    draft.set(name, { value: read(held, origin, depth + 1), node: origin.node, module: origin.module });
  return draft.finish(origin);
}

function isPrimitive(value: unknown): value is Exclude<Primitive, bigint> {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

/**
 * `JSON.stringify(value)` of plain values that are known as a whole; of others nothing is said of the text, but it is
 * kept what it was written of.
 */
export function stringify(call: LibraryCall): Value | undefined {
  const { origin } = call;
  const value = argument(call, 0);
  if (value.kind === 'one-of' || call.args.length > 3) return undefined;
  const plain = plainOf(value, newBudget());
  const replacer = argument(call, 1);
  const space = argument(call, 2);
  const isPlain = replacer.kind === 'literal' && space.kind === 'literal';
  if (!plain || !isPlain || typeof space.value === 'bigint') return undefined;
  const indent = typeof space.value === 'string' || typeof space.value === 'number' ? space.value : undefined;
  const text = JSON.stringify(plain.value, undefined, indent);
  if (text === undefined) return literal(undefined, origin, [value]);
  return text.length > longestText
    ? unknown('the text is too long to follow', origin)
    : literal(text, origin, [value]);
}

/** A value as plain data of our own, in a box; undefined when it is not known as a whole. */
function plainOf(value: Value, budget: Budget, depth = 0): { readonly value: unknown } | undefined {
  if (depth > deepest || !spend(budget)) return undefined;
  if (value.kind === 'literal') return typeof value.value === 'bigint' ? undefined : { value: value.value };
  if (value.kind === 'array') {
    if (value.open) return undefined;
    const elements = value.elements.map((element) => plainOf(element, budget, depth + 1));
    return elements.every((element) => element !== undefined)
      ? { value: elements.map((element) => element.value) }
      : undefined;
  }
  const entries = value.kind === 'object' && !value.properties.has('toJSON') ? entriesOf(value) : undefined;
  if (!entries) return undefined;
  const plain: Record<string, unknown> = Object.create(null);
  for (const [name, property] of entries) {
    const inner = plainOf(valueOf(property), budget, depth + 1);
    if (!inner) return undefined;
    plain[name] = inner.value;
  }
  return { value: plain };
}
