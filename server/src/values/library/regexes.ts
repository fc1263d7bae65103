import type ts from 'typescript';
import {
  type ArrayValue,
  array,
  type Instance,
  type Literal,
  literal,
  longestList,
  type Origin,
  unknown,
  type Value,
} from '../value.ts';
import { argument, type LibraryCall, notKnown, textIn } from './call.ts';
import { longestText } from './text.ts';

/** The regular expression that a literal makes: an instance of the global `RegExp` with its source and its flags. */
export function regexValue(node: ts.RegularExpressionLiteral, origin: Origin): Instance {
  const end = node.text.lastIndexOf('/');
  return {
    kind: 'instance',
    callee: { kind: 'external', module: 'global', path: ['RegExp'], origin },
    args: [literal(node.text.slice(1, end), origin), literal(node.text.slice(end + 1), origin)],
    written: new Map(),
    origin,
  };
}

/** Whether a value is a regular expression. */
export function isRegex(value: Value | undefined): value is Instance {
  return (
    value?.kind === 'instance' && value.callee.module === 'global' && value.callee.path.join('.') === 'RegExp'
  );
}

/**
 * A pattern that no text can make slow: no groups that repeat, no look-around, no references back, and few parts that
 * repeat without end.
 */
interface Pattern {
  readonly regex: RegExp;
  /** How often a part of it may repeat without end. */
  readonly loops: number;
}

/** About so many steps are spent on one text. */
const mostSteps = 1_000_000;

/** Flags under which a pattern keeps no place between two uses, and `g`, which only some methods look at. */
const knownFlags = /^[gimsu]*$/;

const parts =
  /\\[dDwWsSbBtrnfv0]|\\[^\w\s]|\[(?:[^\]\\]|\\.)*\]|\(\?:|\(\?|[()|^$.]|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^\\[\](){}*+?|]/gy;

function patternOf(regex: Instance): Pattern | undefined {
  const [source, flags] = regex.args;
  const text = textIn(source);
  const flagText = flags === undefined ? '' : textIn(flags);
  if (text === undefined || flagText === undefined || !knownFlags.test(flagText) || regex.written.size > 0)
    return undefined;
  const loops = loopsIn(text);
  if (loops === undefined) return undefined;
  try {
    return { regex: new RegExp(text, flagText), loops };
  } catch {
    return undefined;
  }
}

/** How many parts of a pattern repeat without end; undefined for a pattern that is not simple. */
function loopsIn(source: string): number | undefined {
  let loops = 0;
  let end = 0;
  let isAfterGroup = false;
  for (const [part] of source.matchAll(parts)) {
    end += part.length;
    if (part === '(?') return undefined;
    const isQuantifier = /^[*+?{]/.test(part);
    const isOptional = part === '?' || part === '??';
    if (isQuantifier && isAfterGroup && !isOptional) return undefined;
    if (isQuantifier && !isOptional) loops++;
    isAfterGroup = part === ')';
  }
  return end === source.length ? loops : undefined;
}

function isCheap({ loops }: Pattern, text: string): boolean {
  return text.length ** (loops + 1) <= mostSteps || text.length === 0;
}

/** What a method of a text gives that is handed a regular expression. */
export function callWithRegex(
  self: Literal,
  text: string,
  name: string,
  regex: Instance,
  call: LibraryCall,
): Value {
  const { origin } = call;
  const pattern = patternOf(regex);
  if (!pattern || !isCheap(pattern, text))
    return unknown('a regular expression of this kind is not followed', origin);
  const isGlobal = pattern.regex.global;
  switch (name) {
    case 'search':
      return literal(text.search(pattern.regex), origin, [self]);
    case 'match':
      return isGlobal ? allMatches(self, text, pattern, origin) : firstMatch(self, text, pattern, origin);
    case 'split': {
      const limit = argument(call, 1);
      if (limit.kind !== 'literal' || limit.value !== undefined) return notKnown([limit], origin);
      return listOf(text.split(pattern.regex), self, origin);
    }
    case 'replaceAll':
      return isGlobal ? replaced(self, text, pattern, call) : unknown('`replaceAll` throws here', origin);
    case 'replace':
      return replaced(self, text, pattern, call);
    default:
      return unknown(`\`${name}\` with a regular expression is not followed`, origin);
  }
}

/** What `regex.test(text)` and `regex.exec(text)` give; a pattern with `g` goes on from where it was. */
export function callRegexMethod(regex: Instance, name: string, call: LibraryCall): Value | undefined {
  if (name !== 'test' && name !== 'exec') return undefined;
  const { origin } = call;
  const self = argument(call, 0);
  if (self.kind !== 'literal') return notKnown([self], origin);
  const text = String(self.value);
  const pattern = patternOf(regex);
  if (!pattern || pattern.regex.global || !isCheap(pattern, text))
    return unknown('a regular expression of this kind is not followed', origin);
  return name === 'test'
    ? literal(pattern.regex.test(text), origin, [self])
    : firstMatch(self, text, pattern, origin);
}

function allMatches(self: Literal, text: string, { regex }: Pattern, origin: Origin): Value {
  const found = text.match(regex);
  return found ? listOf(found, self, origin) : literal(null, origin, [self]);
}

/** The first match and its groups; what else its list has (`index`, `groups`) is not said. */
function firstMatch(self: Literal, text: string, { regex }: Pattern, origin: Origin): Value {
  const found = regex.exec(text);
  if (!found) return literal(null, origin, [self]);
  const open = unknown('what a match has besides its parts is not followed', origin);
  return array(matched(found, self, origin), origin, open);
}

function matched(found: readonly (string | undefined)[], self: Literal, origin: Origin): readonly Value[] {
  return found.map((part) => literal(part, origin, [self]));
}

function listOf(texts: readonly (string | undefined)[], self: Literal, origin: Origin): ArrayValue | Value {
  if (texts.length > longestList) return unknown('the list is too long to follow', origin);
  return array(matched(texts, self, origin), origin);
}

function replaced(self: Literal, text: string, { regex }: Pattern, call: LibraryCall): Value {
  const { origin } = call;
  const by = argument(call, 1);
  const matches = regex.global ? [...text.matchAll(regex)] : [regex.exec(text)].filter((one) => one !== null);
  if (by.kind === 'function')
    return replacedBy(
      self,
      text,
      matches.map((match) => ({ index: match.index, parts: [...match] })),
      by,
      call,
    );
  if (by.kind !== 'literal') return notKnown([by], origin);
  const given = String(by.value);
  if (isTooLong(text, given, matches.length)) return unknown('the text is too long to follow', origin);
  return literal(text.replace(regex, given), origin, by.parts || given !== '' ? [self, by] : [self]);
}

/** Whether a text with all its matches replaced may be longer than what is followed; `$&` stands for more than itself. */
export function isTooLong(text: string, replacement: string, matches: number): boolean {
  const each = replacement.includes('$') ? replacement.length * (text.length + 1) : replacement.length;
  return text.length + matches * each > longestText;
}

/** A place in a text that is replaced, with the groups of its match. */
interface Match {
  readonly index: number;
  readonly parts: readonly (string | undefined)[];
}

/** More places are not replaced by a function of the workspace, which has to be followed for each. */
const mostCalls = 100;

/** A text with places replaced by what a function gives for them. */
export function replacedBy(
  self: Literal,
  text: string,
  matches: readonly Match[],
  by: Value,
  call: LibraryCall,
): Value {
  const { origin } = call;
  if (matches.length > mostCalls) return unknown('there are too many matches to follow', origin);
  let built = '';
  let end = 0;
  for (const { index, parts: groups } of matches) {
    const args = [...matched(groups, self, origin), literal(index, origin), self];
    const given = call.invoke(by, args);
    if (given.kind !== 'literal') return notKnown([given], origin);
    built += text.slice(end, index) + String(given.value);
    end = index + (groups[0]?.length ?? 0);
    if (built.length > longestText) return unknown('the text is too long to follow', origin);
  }
  return literal(built + text.slice(end), origin, [self, by]);
}
