import { helloWithCiphers, type Posture } from '../clients/posture.ts';
import type { TlsOption } from '../clients/setup.ts';
import type { Fix } from '../fixes/fix.ts';
import { redact } from '../knowledge/keys.ts';
import { type CipherFault, cipherFaults } from '../tls/cipher-faults.ts';
import { clientHello, isRefused } from '../tls/client-hello.ts';
import type { ExplainedToken } from '../tls/explain-ciphers.ts';
import { isKnownNode } from '../tls/node-versions.ts';
import { edited, listEdits, type Rewrite, recommendedCiphers } from '../tls/rewritten-list.ts';
import { codeOfTokens, isLastWord, isOneOfSeveral, listReplacement, tokenEdits } from './cipher-list-code.ts';
import { deletion, type OptionCode, type OptionVerdict, reportOption } from './option-code.ts';
import type { RuleContext, SwitchContext } from './rule.ts';
import { reportSwitch } from './switch-code.ts';

/** What a rule makes of the faults of a list. */
export interface CipherVerdict extends Omit<OptionVerdict, 'when' | 'fixes'> {
  /** What mends the list, where single tokens are at fault. */
  readonly rewrites?: readonly Rewrite[];
}

/**
 * Judges each `ciphers` option that reaches a client, in all combinations of options that it is part of, and reports it
 * where its bad part is written.
 *
 * @param kinds the faults that are the rule's: of those that hold for the list as a whole, only the gravest for the
 *   catalogue is reported, whosever it is
 */
export function judgeCiphers<Kind extends CipherFault['kind']>(
  context: RuleContext,
  kinds: readonly Kind[],
  verdictOn: (fault: Extract<CipherFault, { kind: Kind }>) => CipherVerdict,
): void {
  const isOwn = (fault: CipherFault): fault is Extract<CipherFault, { kind: Kind }> =>
    kinds.some((kind) => kind === fault.kind);
  const { nodeVersion, postures: all } = context;
  for (const option of new Set(all.flatMap(({ options: given }) => given.get('ciphers') ?? []))) {
    const postures = all.filter((posture) => posture.options.get('ciphers') === option);
    const judged = postures.map((posture) => {
      const fault = reported(faultsIn(posture, option, nodeVersion)).find(isOwn);
      return fault && { posture, fault, verdict: verdictOn(fault) };
    });
    for (const one of judged) {
      if (!one) continue;
      const { posture, fault, verdict } = one;
      const { rewrites = [], ...said } = verdict;
      const code = codeOfTokens(option, fault.tokens);
      const isAlways = judged.every((other) => other && other.verdict.severity === verdict.severity);
      // What reaches the client under its own condition is in the posture's already.
      const when = isAlways ? option.when : posture.when;
      const fixes = fixesOf(option, rewrites, postures, nodeVersion);
      reportOption({ ...option, when }, { ...said, fixes }, context, code);
    }
  }
}

/** Judges a cipher list that is set for a whole process, where nothing else is set. */
export function judgeDefaultCiphers<Kind extends CipherFault['kind']>(
  context: SwitchContext,
  kinds: readonly Kind[],
  verdictOn: (fault: Extract<CipherFault, { kind: Kind }>) => CipherVerdict,
): void {
  const { nodeVersion, processSwitch } = context;
  const { name, value } = processSwitch;
  if (name !== 'DEFAULT_CIPHERS' || typeof value !== 'string' || value === '' || !isKnownNode(nodeVersion))
    return;
  const hello = clientHello({}, { nodeVersion, ciphers: value });
  if (!hello || (isRefused(hello) && hello.option !== 'ciphers')) return;
  const isOwn = (fault: CipherFault): fault is Extract<CipherFault, { kind: Kind }> =>
    kinds.some((kind) => kind === fault.kind);
  const fault = reported(cipherFaults(value, hello, nodeVersion)).find(isOwn);
  if (!fault) return;
  const { message, severity } = verdictOn(fault);
  reportSwitch(context, message, severity ? { severity } : {});
}

/** Tokens as a message quotes them; what looks like no cipher may be anything, a part of a secret among it. */
export function tokensInWords(tokens: readonly Pick<ExplainedToken, 'text'>[]): string {
  return tokens.map(({ text }) => quoteToken(text)).join(', ');
}

function quoteToken(text: string): string {
  const isCipherLike = /^[-+!@]?[\w.=+-]{1,60}$/.test(text) && redact(text) === text;
  return isCipherLike ? `\`${text}\`` : 'a word that is no cipher';
}

/** The faults that are reported: each that is of single words, and the first that is of the whole. */
function reported(faults: readonly CipherFault[]): readonly CipherFault[] {
  const skipped = faults.filter(({ kind }) => kind === 'skipped');
  const [whole] = faults.filter(({ kind }) => kind !== 'skipped');
  return whole ? [...skipped, whole] : skipped;
}

/** What is wrong with a list in one combination of options; nothing where others are at fault, or it is not known. */
function faultsIn(posture: Posture, { value }: TlsOption, nodeVersion: number): readonly CipherFault[] {
  const { hello } = posture;
  if (hello.kind === 'unknown' || value.kind !== 'literal') return [];
  if (hello.kind === 'refused' && hello.option !== 'ciphers') return [];
  if (hello.kind === 'hello' && !value.value) return [];
  // Versions that AWS does not take, or none at all, are no fault of a list.
  if (!isModern(helloWithCiphers(posture, undefined, { nodeVersion }))) return [];
  return cipherFaults(String(value.value), hello, nodeVersion);
}

function isModern(hello: Posture['hello']): boolean {
  return (
    hello.kind === 'hello' && hello.protocols.some((protocol) => ['TLSv1.2', 'TLSv1.3'].includes(protocol))
  );
}

/** Whether a list, or none, is right in all combinations of options. */
function isSound(ciphers: string | undefined, postures: readonly Posture[], nodeVersion: number): boolean {
  return postures.every((posture) => {
    const hello = helloWithCiphers(posture, ciphers, { nodeVersion });
    if (hello.kind !== 'hello') return false;
    return ciphers === undefined || cipherFaults(ciphers, hello, nodeVersion).length === 0;
  });
}

/** The tokens mended, where that gives a list that is right; else no list, or the one that is recommended. */
function fixesOf(
  option: TlsOption,
  rewrites: readonly Rewrite[],
  postures: readonly Posture[],
  nodeVersion: number,
): readonly Fix[] {
  const { value } = option;
  // What a file of variables says is not written in the code.
  if (value.origin.node === option.set.node) return [];
  const text = textOf(option);
  const mended = edited(text, listEdits(text, rewrites));
  if (rewrites.length > 0 && isSound(mended, postures, nodeVersion)) {
    const edits = tokenEdits(value, rewrites);
    if (edits.length > 0) return [{ title: titleOf(rewrites), safe: false, edits }];
  }
  const code: OptionCode = codeOfTokens(option, []);
  if (
    code.isOwn &&
    isLastWord(code) &&
    !isOneOfSeveral(value, code) &&
    isSound(undefined, postures, nodeVersion)
  )
    return deletion(code, { title: 'Delete `ciphers`: the default of Node.js is good', safe: false });
  if (!isSound(recommendedCiphers, postures, nodeVersion)) return [];
  const edits = listReplacement(value, recommendedCiphers);
  return edits.length > 0 ? [{ title: 'Set suites with forward secrecy', safe: false, edits }] : [];
}

function titleOf(rewrites: readonly Rewrite[]): string {
  const [only, ...others] = rewrites;
  if (!only || others.length > 0) return `Correct the list in ${rewrites.length} places`;
  return only.newText === undefined ? `Remove ${quoteToken(only.token.text)}` : `Write \`${only.newText}\``;
}

function textOf({ value }: TlsOption): string {
  return value.kind === 'literal' ? String(value.value ?? '') : '';
}
