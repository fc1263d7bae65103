import { noAuthScheme, v4Scheme } from '../knowledge/signing.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { type Instance, type Unknown, unknown, type Value } from '../values/value.ts';
import { unsignedByMiddleware } from './middleware.ts';
import { givesArgumentBack } from './pass-through.ts';
import { readOption, singles } from './reading.ts';
import type { Reached, SigningSetup, Unsigned, UnsignedRemedy } from './setup.ts';
import { unsignedRequests } from './unsigned-requests.ts';

/** The values that an option of a client can have. */
type ReadOption = (name: string) => readonly Reached[];

/** A client that was made, and what is known of its use. */
export interface MadeClient {
  readonly client: Instance;
  /** As in its set-up: undefined when it may be used where its own module does not show it. */
  readonly operations: readonly string[] | undefined;
}

/** What was set about the signatures of a v3 client: options, and what was done to its middleware. */
export function readV3Signing(made: MadeClient, read: ReadOption, evaluation: Evaluation): SigningSetup {
  const unsigned = [
    ...bySigner(read, evaluation),
    ...bySchemes(read, evaluation),
    ...(mayHave(made, /middlewareStack/) ? unsignedByMiddleware(made.client, evaluation) : []),
  ];
  return { unsigned, versions: [] };
}

/** What was set about the signatures of a v2 client: the version, and requests that are sent without any. */
export function readV2Signing(made: MadeClient, read: ReadOption, evaluation: Evaluation): SigningSetup {
  const words = /makeUnauthenticatedRequest|toUnauthenticated|removeListener|removeAllListeners/;
  return {
    unsigned: mayHave(made, words) ? unsignedRequests(made.client, evaluation) : [],
    versions: read('signatureVersion').map((reached) => ({
      ...reached,
      isIndirect: reached.carriers.length > 0 || isLater(reached, made.client),
    })),
  };
}

/** Whether an option was written onto the client once that was made. */
function isLater({ set }: Reached, { written }: Instance): boolean {
  return [...written].some(([path, { node }]) => path.startsWith('config.') && node === set.node);
}

/** Whether a client may be used by code that has some words: one that is used in its own module alone is by no other. */
function mayHave({ client, operations }: MadeClient, words: RegExp): boolean {
  return operations === undefined || words.test(client.origin.module.text);
}

function bySigner(read: ReadOption, evaluation: Evaluation): readonly Unsigned[] {
  return read('signer')
    .filter(({ value }) => signsNothing(value, evaluation))
    .map((reached) =>
      ofOption('signer', reached, { how: `\`signer\` ${wordsFor(reached.value)}`, parts: [reached] }),
    );
}

/** A list of schemes, the first of which that the client knows signs its requests. */
function bySchemes(read: ReadOption, evaluation: Evaluation): readonly Unsigned[] {
  const lists = read('httpAuthSchemes');
  const schemes = lists.flatMap(({ value }) => (value.kind === 'array' ? value.elements : []));
  const isOpen = lists.some(({ value }) => value.kind !== 'array' || value.open !== undefined);
  const isKnown = schemes.some((scheme) => hasScheme(scheme, noAuthScheme, evaluation));
  const signs = isOpen || schemes.some((scheme) => hasScheme(scheme, v4Scheme, evaluation));
  const byProvider = read('httpAuthSchemeProvider')
    .filter(({ value }) => offersNone(value, evaluation))
    .map(
      (reached): Unsigned => ({
        ...ofOption('httpAuthSchemeProvider', reached, {
          how: `\`httpAuthSchemeProvider\` offers no scheme but \`${noAuthScheme}\``,
          parts: [reached, ...(signs ? [] : lists)],
        }),
        ...(isKnown || isOpen ? {} : { isRefused: true }),
      }),
    );
  const bySchemeSigner = lists.flatMap(({ value, when }) =>
    (value.kind === 'array' ? value.elements : [])
      .filter((scheme) => hasScheme(scheme, v4Scheme, evaluation))
      .flatMap((scheme) => readOption(scheme, 'signer', evaluation, [], when))
      .filter((signer) => signsNothing(signer.value, evaluation))
      .map((signer) =>
        ofOption('signer', signer, {
          how: `the \`signer\` of \`${v4Scheme}\` ${wordsFor(signer.value)}`,
          parts: lists,
        }),
      ),
  );
  return [...byProvider, ...bySchemeSigner];
}

function ofOption(
  name: string,
  reached: Reached,
  { how, parts }: { readonly how: string; readonly parts: readonly Reached[] },
): Unsigned {
  const remedy: UnsignedRemedy = { kind: 'delete', parts: parts.map(({ set }) => set) };
  return { how, option: { ...reached, name }, at: reached.set, when: reached.when, reach: 'client', remedy };
}

function wordsFor(signer: Value): string {
  return isNoAuthSigner(signer) ? 'is one that signs nothing' : 'hands each request back as it is';
}

/** Whether a signer, or a function that gives one, leaves every request as it is. */
function signsNothing(signer: Value, evaluation: Evaluation): boolean {
  if (isNoAuthSigner(signer)) return true;
  if (signer.kind !== 'function') return leavesAsIs(signer, evaluation);
  const given = singles(evaluation.call(signer, [ofSdk(signer)], signer.origin));
  return given.every(({ value }) => isNoAuthSigner(value) || leavesAsIs(value, evaluation));
}

function leavesAsIs(signer: Value, evaluation: Evaluation): boolean {
  if (signer.kind !== 'object' && signer.kind !== 'self') return false;
  const signs = singles(evaluation.property(signer, 'sign', signer.origin));
  return signs.every(
    ({ value }) => value.kind === 'function' && givesArgumentBack(value.node, value.environment.module),
  );
}

/** `NoAuthSigner` of the packages that have had it. */
function isNoAuthSigner(value: Value): boolean {
  return (
    value.kind === 'instance' &&
    /^@smithy\/(?:core|experimental-identity-and-auth)$/.test(value.callee.module) &&
    value.callee.path.at(-1) === 'NoAuthSigner'
  );
}

/** Whether a provider of schemes gives a list of nothing but the one that does not sign, whatever it is asked for. */
function offersNone(provider: Value, evaluation: Evaluation): boolean {
  if (provider.kind !== 'function') return false;
  const given = singles(evaluation.call(provider, [ofSdk(provider)], provider.origin));
  return given.every(
    ({ value }) =>
      value.kind === 'array' &&
      !value.open &&
      value.elements.length > 0 &&
      value.elements.every((scheme) => hasScheme(scheme, noAuthScheme, evaluation)),
  );
}

function hasScheme(scheme: Value, id: string, evaluation: Evaluation): boolean {
  return singles(scheme).some(({ value }) => {
    const found = evaluation.property(value, 'schemeId', value.origin);
    return found.kind === 'literal' && found.value === id;
  });
}

function ofSdk({ origin }: Value): Unknown {
  return unknown('the SDK passes it', origin);
}
