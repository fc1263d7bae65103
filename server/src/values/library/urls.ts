import { type Instance, literal, type Origin, unknown, type Value } from '../value.ts';
import { argument, eachOf, type LibraryCall, notKnown, primitivesOf, textIn } from './call.ts';

/** The parts of a `URL` that are texts (URL Standard, "URL class"). */
const parts = [
  'href',
  'origin',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

type Part = (typeof parts)[number];

/** The standard's `URL`, which Node.js has and every browser; it computes and touches nothing. */
declare const URL: new (
  text: string,
  base?: string,
) => Record<Exclude<Part, 'origin'>, string> & {
  readonly origin: string;
};

type ParsedUrl = InstanceType<typeof URL>;

/** Whether a value is what `new URL(…)` makes, the global one or that of Node's `url`. */
export function isUrl(value: Value): value is Instance {
  if (value.kind !== 'instance') return false;
  const { module, path } = value.callee;
  return (module === 'global' || module === 'url') && path.length === 1 && path[0] === 'URL';
}

function isPart(name: string): name is Part {
  return parts.some((part) => part === name);
}

/** A part of a URL that `new URL(…)` made: `https:` of `.protocol`. Undefined for what is no such part. */
export function urlProperty(url: Instance, name: string, origin: Origin): Value | undefined {
  if (!isPart(name)) return undefined;
  const reads = url.args.slice(0, 2);
  return eachOf(reads, origin, (singles) => {
    const [text] = singles;
    const given = primitivesOf(singles);
    if (!given)
      return (
        (singles.length === 1 && text && url.written.size === 0 && protocolOf(text, name, origin)) ||
        notKnown(singles, origin)
      );
    const parsed = parse(given.map(String), given[1] === undefined);
    if (!parsed) return unknown('the text is not a URL', origin);
    const changed = applyWritten(parsed, url);
    if (changed) return unknown(changed, origin);
    // What was written since has made it into something else than the text that it was made of.
    return literal(parsed[name], origin, url.written.size === 0 ? singles : [...singles, url]);
  });
}

/** The address of a URL, which is what it becomes as a text. */
export function hrefOf(url: Instance, origin: Origin): Value {
  return urlProperty(url, 'href', origin) ?? unknown('the URL is not known', origin);
}

function parse(texts: readonly string[], isAlone: boolean): ParsedUrl | undefined {
  const [text, base] = texts;
  if (text === undefined) return undefined;
  try {
    return isAlone || base === undefined ? new URL(text) : new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Applies the one write that a URL may have had (the order of several is not kept); gives why it cannot, if so. */
function applyWritten(parsed: ParsedUrl, url: Instance): string | undefined {
  const [write, ...more] = url.written;
  if (!write) return undefined;
  const [name, property] = write;
  const value = textIn(property.value);
  if (more.length > 0 || !isPart(name) || name === 'origin' || value === undefined)
    return 'the URL is changed afterwards';
  parsed[name] = value;
  return undefined;
}

/** The schemes that make no host of their own out of what follows (URL Standard, "special scheme"). */
const schemes = /^(https?|wss?|ftp):\/\//i;

/** The protocol is decided by the head of a text of which the rest is not known. */
function protocolOf(text: Value, name: Part, origin: Origin): Value | undefined {
  if (name !== 'protocol' || text.kind !== 'template') return undefined;
  const [head] = text.pieces;
  const scheme = typeof head === 'string' ? schemes.exec(head)?.[1] : undefined;
  return scheme === undefined ? undefined : literal(`${scheme.toLowerCase()}:`, origin, [text]);
}

/** The methods of a URL that give its address. */
export function callUrlMethod(url: Instance, name: string, call: LibraryCall): Value | undefined {
  return name === 'toString' || name === 'toJSON' ? hrefOf(url, call.origin) : undefined;
}

/** `URL.canParse(text, base)`. */
export function canParse(call: LibraryCall): Value {
  const given = [argument(call, 0), ...call.args.slice(1, 2)];
  return eachOf(given, call.origin, (singles) => {
    const texts = primitivesOf(singles);
    if (!texts) return notKnown(singles, call.origin);
    const isAlone = texts[1] === undefined;
    return literal(parse(texts.map(String), isAlone) !== undefined, call.origin, singles);
  });
}
