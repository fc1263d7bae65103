import ts from 'typescript';
import { type Posture, versionsOf } from '../clients/posture.ts';
import { endpointsWithoutTls13 } from '../clients/route.ts';
import type { TlsOption } from '../clients/setup.ts';
import type { Fix, TextEdit } from '../fixes/fix.ts';
import { type Literal, literal } from '../values/value.ts';
import { codeOf, deletion, isPlainlySet, type OptionCode } from './option-code.ts';
import type { RuleContext } from './rule.ts';
import { withoutBits } from './secure-options.ts';
import { floorInPlace, mayCover, rewritten } from './version-code.ts';

/** `SSL_OP_NO_TLSv1_2` and `SSL_OP_NO_TLSv1_3` (openssl/ssl.h). */
const noModernVersions = 0x0800_0000 | 0x2000_0000;

/** Whether a version is one that AWS refuses and that has known attacks (RFC 8996). */
export function isOutdated(version: string): boolean {
  return version === 'TLSv1' || version === 'TLSv1.1';
}

/** Versions as people write them: `TLS 1.0 and TLS 1.1`. */
export function inWords(versions: readonly string[]): string {
  return versions
    .map((version) => (version === 'TLSv1' ? 'TLS 1.0' : version.replace('v', ' ')))
    .join(' and ');
}

/** How the options of a posture come to versions that are right. */
export interface VersionRepair {
  /** The option that is at fault: the first that has to change. */
  readonly option: TlsOption;
  readonly code: OptionCode;
  /** What to do, in words: `` Set `minVersion: 'TLSv1.2'` ``. */
  readonly remedy: string;
  readonly fixes: readonly Fix[];
}

/**
 * The fewest changes of options after which a posture has TLS 1.2 or newer and nothing older, for the endpoints of the
 * client.
 *
 * @param among the options that may change
 * @returns undefined where no change of them does that
 */
export function versionRepair(
  { options }: Posture,
  context: RuleContext,
  among: readonly string[] = [...changes.keys()],
): VersionRepair | undefined {
  const process = { nodeVersion: context.nodeVersion };
  const possible = among.flatMap((name) => {
    const option = options.get(name);
    const make = changes.get(name);
    return option?.value.kind === 'literal' && isGiven(option.value) && make
      ? [make({ ...option, value: option.value, code: codeOf(option) }, options)]
      : [];
  });
  const enough = subsetsOf(possible).find((chosen) =>
    isRight(versionsOf(changed(options, chosen), process), context),
  );
  const [first] = enough ?? [];
  const option = first && options.get(first.option.name);
  if (!enough || !option) return undefined;
  const { code } = first.option;
  const words = enough.map((change) => change.words).join(' and ');
  const remedy = words.charAt(0).toUpperCase() + words.slice(1);
  const edits = enough.map((change) => change.edits(context));
  const written = edits.every((one) => one !== undefined) ? withoutOverlap(edits.flat()) : undefined;
  const safe = enough.length === 1 && first.isSafe === true && isPlainlySet(code);
  return { option, code, remedy, fixes: written ? [{ title: remedy, safe, edits: written }] : [] };
}

function changed(options: Posture['options'], chosen: readonly Change[]): Posture['options'] {
  const others = new Map(options);
  for (const { option, becomes } of chosen) {
    others.delete(option.name);
    if (becomes) others.set(becomes.name, becomes);
  }
  return others;
}

/**
 * The fixes that write one of some versions where a wrong one is written, those that go with the other options.
 *
 * @param option `minVersion` or `maxVersion`
 */
export function versionChoices(
  option: TlsOption,
  versions: readonly string[],
  { options }: Posture,
  context: RuleContext,
): readonly Fix[] {
  return versions.flatMap((version) => {
    const others = new Map([...options, [option.name, changedTo(option, option.name, version)]]);
    const outcome = versionsOf(others, { nodeVersion: context.nodeVersion });
    // What else is refused is reported by itself.
    const isOthersFault = outcome.kind === 'refused' && outcome.option && outcome.option !== option.name;
    const edits = isOthersFault || isRight(outcome, context) ? rewritten(option, version) : undefined;
    return edits ? [{ title: `Write \`'${version}'\``, safe: false, edits }] : [];
  });
}

/** Whether nothing that AWS refuses is left on, and something that each endpoint has. */
function isRight(versions: Posture['versions'], { setup }: RuleContext): boolean {
  if (versions.kind !== 'versions' || versions.allowed.some(isOutdated)) return false;
  return versions.offered.includes('TLSv1.2') || endpointsWithoutTls13(setup.route).length === 0;
}

interface Change {
  readonly option: Known;
  /** What stands in its place; undefined: nothing. */
  readonly becomes: TlsOption | undefined;
  readonly words: string;
  /** Whether the program keeps its meaning but for the better. */
  readonly isSafe?: boolean;
  edits(context: RuleContext): readonly TextEdit[] | undefined;
}

interface Known extends TlsOption {
  readonly value: Literal;
  readonly code: OptionCode;
}

/** What may be done to each option, gentlest first. */
const changes: ReadonlyMap<string, (option: Known, options: Posture['options']) => Change> = new Map([
  ['maxVersion', withoutCeiling],
  ['minVersion', withFloor],
  ['secureProtocol', withoutMethod],
  ['secureOptions', withModernVersions],
  ['ciphers', without],
]);

function without(option: Known): Change {
  return {
    option,
    becomes: undefined,
    words: `delete \`${option.name}\``,
    edits: () =>
      canGo(option.code) ? deletion(option.code, { title: '', safe: false })[0]?.edits : undefined,
  };
}

function withoutCeiling(option: Known): Change {
  return canGo(option.code) ? without(option) : withText(option, 'TLSv1.3');
}

/** Only a floor that goes up is no loss to anybody: one that comes down may be somebody's policy. */
function withFloor(option: Known): Change {
  return { ...withText(option, 'TLSv1.2'), isSafe: isOutdated(String(option.value.value)) };
}

/** Beside `minVersion` or `maxVersion` a method is refused, so that nothing can take its place. */
function withoutMethod(option: Known, options: Posture['options']): Change {
  if (['minVersion', 'maxVersion'].some((name) => options.has(name))) return without(option);
  if (!canGo(option.code)) return withText(option, 'TLSv1_2_method');
  return {
    option,
    becomes: changedTo(option, 'minVersion', 'TLSv1.2'),
    words: "set `minVersion: 'TLSv1.2'` in place of `secureProtocol`",
    // An assignment may cover another method, which would then stand beside the floor.
    isSafe: isFloorless(option) && ts.isPropertyAssignment(option.code.at.node),
    edits: () => floorInPlace(option, option.code),
  };
}

/** Whether a `secureProtocol` has all versions. */
function isFloorless({ value }: Known): boolean {
  return value.value === 'TLS_method' || value.value === 'TLS_client_method';
}

function withText(option: Known, text: string): Change {
  return {
    option,
    becomes: changedTo(option, option.name, text),
    words: `set \`${option.name}: '${text}'\``,
    edits: () => rewritten(option, text),
  };
}

function withModernVersions(option: Known): Change {
  const { value } = option.value;
  const kept = Number.isSafeInteger(value)
    ? Number(BigInt(Number(value)) & ~BigInt(noModernVersions))
    : value;
  return {
    option,
    becomes: changedTo(option, 'secureOptions', kept),
    words: 'let `secureOptions` leave TLS 1.2 and TLS 1.3 on',
    edits: ({ evaluation }) => withoutBits(option, option.code, noModernVersions, evaluation),
  };
}

/** Whether an option can be taken away where it is set, with nothing before it that would hold in its place. */
function canGo(code: OptionCode): boolean {
  return isPlainlySet(code) && !mayCover(code);
}

function isGiven({ value }: Literal): boolean {
  return value !== undefined && value !== null;
}

function changedTo(option: TlsOption, name: string, value: Literal['value']): TlsOption {
  return { ...option, name, value: literal(value, option.value.origin) };
}

/** All ways to choose some of a few things, the fewest first. */
function subsetsOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  let subsets: readonly (readonly T[])[] = [[]];
  for (const thing of things) subsets = [...subsets, ...subsets.map((subset) => [...subset, thing])];
  return [...subsets].sort((a, b) => a.length - b.length);
}

/** Edits that can be made at once; undefined where two of them touch the same text. */
function withoutOverlap(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start);
  const isFree = sorted.every((edit, index) => {
    const next = sorted[index + 1];
    return !next || next.at.file !== edit.at.file || edit.at.end <= next.at.start;
  });
  return isFree ? sorted : undefined;
}
