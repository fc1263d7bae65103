import ts from 'typescript';
import type { ClientSetup, KeyPair } from '../clients/setup.ts';
import type { Fix } from '../fixes/fix.ts';
import { addImport } from '../fixes/imports.ts';
import { inOrder } from '../fixes/in-order.ts';
import { propertyInsertion } from '../fixes/insertion.ts';
import { orphanRemoval, removal } from '../fixes/removal.ts';
import type { Origin } from '../values/value.ts';
import { isOtherProvider } from './key-code.ts';

/**
 * The fixes that have a client signed for with what its SDK finds, and not with keys of the code's own: without them,
 * with the default chain by its name, with a role. None at another provider, which has no such things.
 */
export function keyFixes(pair: KeyPair, setup: ClientSetup): readonly Fix[] {
  if (isOtherProvider(setup)) return [];
  const deletion = keyDeletion(pair, setup);
  if (deletion.length === 0) return [];
  const others = setup.sdk === 'v3' ? v3Providers : [];
  return [...deletion, ...others.flatMap((provider) => providerFix(pair, provider) ?? [])];
}

/** A call that supplies credentials in the place of keys. */
interface Provider {
  readonly name: string;
  readonly from: string;
  /** The call, as it is written. */
  readonly text: string;
  readonly title: string;
}

/** `AWS_ROLE_ARN` is the name that all SDKs have for the role (AWS SDKs and Tools Reference Guide, "Assume role credential provider"). */
const v3Providers: readonly Provider[] = [
  {
    name: 'fromNodeProviderChain',
    from: '@aws-sdk/credential-providers',
    text: 'fromNodeProviderChain()',
    title: 'Use `fromNodeProviderChain()` of @aws-sdk/credential-providers',
  },
  {
    name: 'fromTemporaryCredentials',
    from: '@aws-sdk/credential-providers',
    text: 'fromTemporaryCredentials({ params: { RoleArn: process.env.AWS_ROLE_ARN } })',
    title: 'Use `fromTemporaryCredentials()` with the role of `AWS_ROLE_ARN`',
  },
];

/**
 * The fix that deletes the keys of a client, so that its SDK looks for credentials itself; none where others supply
 * them, and where a signer has no such chain.
 */
export function keyDeletion(pair: KeyPair, { sdk }: ClientSetup): readonly Fix[] {
  if (sdk === 'signed') return [];
  const parts = partsOf(pair);
  return parts
    ? [
        {
          title: `Delete ${pair.option ? '`credentials`' : 'the keys'}, so that the default credential chain is used`,
          safe: false,
          edits: removal(parts.module, parts.nodes),
        },
      ]
    : [];
}

/** What has to go for the keys to be gone: the `credentials` option, or the keys among a v2 client's options. */
function partsOf(
  pair: KeyPair,
): { readonly module: Origin['module']; readonly nodes: readonly ts.Node[] } | undefined {
  const sets = pair.option
    ? [pair.option]
    : [pair.id, pair.secret, pair.token].flatMap((part) => (part ? [part.set] : []));
  const [first] = sets;
  const nodes = sets.flatMap((set) => removable(set) ?? []);
  const isWhole = nodes.length === sets.length && sets.every((set) => set.module === first?.module);
  return first && isWhole ? { module: first.module, nodes } : undefined;
}

/** The property or the statement that can go for an option to be gone; what callers pass is for them to change. */
function removable({ module, node }: Origin): ts.Node | undefined {
  if (usesParameter(node, module)) return undefined;
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return node;
  return ts.isBinaryExpression(node) && ts.isExpressionStatement(node.parent) ? node.parent : undefined;
}

function usesParameter(node: ts.Node, module: Origin['module']): boolean {
  if (ts.isIdentifier(node) && module.scopes.bindingOf(node)?.kind === 'parameter') return true;
  return ts.forEachChild(node, (child) => usesParameter(child, module) || undefined) ?? false;
}

/** The fix that puts a provider where the keys are handed over. */
function providerFix({ option }: KeyPair, { name, from, text, title }: Provider): Fix | undefined {
  if (!option || !removable(option)) return undefined;
  const { module, node } = option;
  const imports = addImport(module, name, from);
  if (!imports) return undefined;
  const isShort = ts.isShorthandPropertyAssignment(node);
  if (!isShort && !ts.isPropertyAssignment(node)) return undefined;
  const replaced = isShort ? node : node.initializer;
  const newText = isShort ? `${node.name.text}: ${text}` : text;
  return {
    title,
    safe: false,
    edits: inOrder(module, [
      ...imports,
      { at: module.placeOf(replaced), newText },
      ...orphanRemoval(module, [replaced]),
    ]),
  };
}

/**
 * The fix that passes the token along with the keys.
 *
 * @param token the expression for it
 */
export function tokenFix({ id, holder }: KeyPair, name: string, token: string): readonly Fix[] {
  const object = id?.set.node.parent ?? holder.node;
  const module = id?.set.module ?? holder.module;
  if (!ts.isObjectLiteralExpression(object)) return [];
  const text = `${name}: ${token}`;
  return [{ title: 'Pass the session token', safe: false, edits: [propertyInsertion(object, text, module)] }];
}
