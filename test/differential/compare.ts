import { alternativesOf } from '../../server/src/values/alternatives.ts';
import type { Evaluator } from '../../server/src/values/evaluator.ts';
import { valueOf } from '../../server/src/values/properties.ts';
import type { Instance, ObjectValue, OneOf, SelfValue, Value } from '../../server/src/values/value.ts';
import type { Seen } from './observation.ts';
import type { Variables } from './program.ts';

/** How much a claim says: one value, one of several, or nothing. */
export type Knowledge = 'known' | 'alternatives' | 'unknown';

/** What is needed to hold a claim against what was seen. */
export interface Comparison {
  readonly evaluator: Evaluator;
  /** The environment variables of the run. */
  readonly variables: Variables;
}

/** Whether a claim says anything at all: one that leaves any value open does not. */
export function knowledgeIn(claim: Value): Knowledge {
  const kinds = alternativesOf(claim).map(({ value }) =>
    value.kind === 'one-of' ? knowledgeIn(value) : knowledgeInOne(value),
  );
  if (kinds.includes('unknown')) return 'unknown';
  return kinds.length === 1 ? (kinds[0] ?? 'unknown') : 'alternatives';
}

function knowledgeInOne(value: Exclude<Value, OneOf>): Knowledge {
  switch (value.kind) {
    case 'unknown':
    case 'result':
    case 'member':
      return 'unknown';
    case 'external':
      return value.module === 'global' ? 'unknown' : 'known';
    case 'environment':
    case 'template':
      return 'alternatives';
    default:
      return 'known';
  }
}

/** Whether a claim leaves room for what was seen. */
export function allows(claim: Value, seen: Seen, comparison: Comparison): boolean {
  // What is too deep, and what a getter would have given, was not looked at.
  if (seen.type === 'deep' || seen.type === 'accessor') return true;
  return alternativesOf(claim).some(({ value }) =>
    value.kind === 'one-of' ? allows(value, seen, comparison) : allowsOne(value, seen, comparison),
  );
}

function allowsOne(claim: Exclude<Value, OneOf>, seen: Seen, comparison: Comparison): boolean {
  switch (claim.kind) {
    case 'unknown':
    case 'result':
    case 'member':
      return true;
    case 'literal':
      return isLiteral(claim.value, seen);
    case 'environment': {
      const value = comparison.variables[claim.name];
      return isLiteral(value, seen);
    }
    case 'template':
      return seen.type === 'string' && matches(claim.pieces, seen.value, comparison);
    case 'function':
    case 'class':
      return seen.type === 'function';
    case 'external':
      if (claim.module === 'global' || claim.module === 'process') return true;
      return claim.path.length === 0 || isExternal([claim.module, ...claim.path], seen);
    case 'array':
      return (
        seen.type === 'array' &&
        (claim.open
          ? seen.elements.length >= claim.elements.length
          : seen.elements.length === claim.elements.length) &&
        claim.elements.every((element, index) => {
          const own = seen.elements[index];
          return own !== undefined && allows(element, own, comparison);
        })
      );
    case 'object':
      return seen.type === 'object' && allowsObject(claim, seen, comparison);
    case 'self':
      return seen.type === 'object' && allowsSelf(claim, seen, comparison);
    case 'instance':
      return allowsInstance(claim, seen, comparison);
  }
  return isNeverClaimed(claim);
}

/** A kind of value that this file has not heard of is no claim; the compiler asks for its line here. */
function isNeverClaimed(_claim: never): boolean {
  return true;
}

function isLiteral(value: unknown, seen: Seen): boolean {
  switch (seen.type) {
    case 'undefined':
      return value === undefined;
    case 'null':
      return value === null;
    case 'boolean':
    case 'string':
      return value === seen.value;
    case 'number':
      return typeof value === 'number' && Object.is(value, Number(seen.value));
    case 'bigint':
      return typeof value === 'bigint' && String(value) === seen.value;
    default:
      return false;
  }
}

/** A path into what is no stand-in of ours is not looked at. */
function isExternal([module, ...path]: readonly string[], seen: Seen): boolean {
  return seen.type !== 'external' || seen.name === `${module}#${path.join('.')}`;
}

/** Whether a text is made of pieces: those that are known stand in it in their order, and at its ends. */
function matches(pieces: readonly (string | Value)[], text: string, comparison: Comparison): boolean {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return text === '';
  if (typeof piece === 'string')
    return text.startsWith(piece) && matches(rest, text.slice(piece.length), comparison);
  for (let end = 0; end <= text.length; end++) {
    const isPiece = fits(piece, text.slice(0, end), comparison);
    if (isPiece && matches(rest, text.slice(end), comparison)) return true;
  }
  return false;
}

/** Whether a value may show as a text. */
function fits(value: Value, text: string, { variables, ...rest }: Comparison): boolean {
  return alternativesOf(value).some(({ value: one }) => {
    if (one.kind === 'literal') return String(one.value) === text;
    if (one.kind === 'environment') return String(variables[one.name]) === text;
    if (one.kind === 'template') return matches(one.pieces, text, { variables, ...rest });
    return one.kind === 'one-of' ? fits(one, text, { variables, ...rest }) : true;
  });
}

type SeenObject = Extract<Seen, { readonly own: unknown }>;

function allowsObject(claim: ObjectValue, seen: SeenObject, comparison: Comparison): boolean {
  const own = new Map(seen.own);
  for (const [name, property] of claim.properties) {
    const value = own.get(name) ?? { type: 'undefined' };
    if (!allows(valueOf(property), value, comparison)) return false;
  }
  return claim.open !== undefined || [...own.keys()].every((name) => claim.properties.has(name));
}

/** An object of a class of the program: what reading its own properties is said to give. */
function allowsSelf(claim: SelfValue, seen: SeenObject, comparison: Comparison): boolean {
  const whole = claim.whole ?? claim;
  const { evaluator } = comparison;
  return seen.own.every(([name, value]) => {
    // What sits deeper is looked at by probes of its own.
    if (value.type === 'object' || value.type === 'array') return true;
    evaluator.beginQuestion();
    return allows(evaluator.property(whole, name, claim.origin), value, comparison);
  });
}

function allowsInstance(claim: Instance, seen: Seen, comparison: Comparison): boolean {
  const { module, path } = claim.callee;
  // What `new` of something that is not a stand-in makes is not looked at.
  if (seen.type !== 'instance') return module === 'global' || !standIns.has(`${module}#${path.join('.')}`);
  if (seen.of !== `${module}#${path.join('.')}`) return false;
  const isGiven = claim.args.every((arg, index) =>
    allows(arg, seen.given[index] ?? { type: 'undefined' }, comparison),
  );
  if (!isGiven) return false;
  return [...claim.written].every(([name, property]) => {
    const value = at(seen, name.split('.'));
    return value === undefined || allows(valueOf(property), value, comparison);
  });
}

const standIns: ReadonlySet<string> = new Set([
  'https#Agent',
  'http#Agent',
  '@aws-sdk/client-s3#S3Client',
  '@aws-sdk/client-s3#ListBucketsCommand',
  '@smithy/node-http-handler#NodeHttpHandler',
]);

/** What an object holds at a path; undefined where the path leads out of what was looked at. */
function at(seen: Seen, path: readonly string[]): Seen | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return seen;
  if (!('own' in seen)) return undefined;
  const own = seen.own.find(([key]) => key === name)?.[1];
  // A method of its prototype is none of its own.
  if (!own) return rest.length === 0 && seen.type === 'object' ? { type: 'undefined' } : undefined;
  return at(own, rest);
}
