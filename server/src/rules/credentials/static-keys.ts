import ts from 'typescript';
import { awayFromLocal, type ClientSetup, isAws, type KeyPair, type Reached } from '../../clients/setup.ts';
import type { Fix, TextEdit } from '../../fixes/fix.ts';
import { addImport } from '../../fixes/imports.ts';
import { orphanRemoval, removal } from '../../fixes/removal.ts';
import { isKeyId, isSecretShaped, keyKind, maskKeyId } from '../../knowledge/keys.ts';
import type { Origin, Value } from '../../values/value.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf, rootOf } from '../standing.ts';

/** Keys stand in the code. */
export const staticKeys = defineRule({
  id: 'credentials/static-keys',
  severity: 'error',
  title: 'Access keys are written in the code',
  why:
    'Whoever can read the code, its history or the built bundle can use the keys, and they work until somebody rotates them. ' +
    'Temporary credentials from the default chain (a role, IAM Identity Center, web identity) expire by themselves and need no secret in the code. ' +
    'A key that was committed counts as leaked: rotate it, and look at `aws iam get-access-key-last-used` and CloudTrail for its use.',
  references: [
    {
      title: 'CWE-798: Use of Hard-coded Credentials',
      url: 'https://cwe.mitre.org/data/definitions/798.html',
    },
    {
      title: 'AWS Well-Architected, SEC02-BP02: Use temporary credentials',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_identities_unique.html',
    },
    {
      title: 'AWS SDKs and Tools: Standardized credential providers',
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

const id = 'AKIAGLACIERGLACIER32';
const secret = 'Glacier+Moraine/Crevasse+Serac/Firn+Nu11';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: id, secretAccessKey: secret },
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
  ],
  silent: [
    'the keys come from the environment, a file or a provider;',
    "they are AWS's documented examples; placeholders and the public pairs of test servers are an info, and only where the endpoint is AWS's own;",
    'the endpoint is on this machine: LocalStack, MinIO and the like take any key.',
  ],
  check(context) {
    const { setup } = context;
    for (const pair of setup.credentials.pairs) judge(pair, context);
  },
});

function judge(pair: KeyPair, { setup, report }: RuleContext): void {
  const id = textOf(pair.id);
  const secret = textOf(pair.secret);
  if (secret === undefined || pair.secret === undefined) return;
  const kinds = [secret, ...(id === undefined ? [] : [id])].map(keyKind);
  if (kinds.includes('empty')) return;
  const shown = id !== undefined && pair.id ? pair.id : pair.secret;
  const at = rootOf(shown.value).origin;
  const condition = awayFromLocal(setup, shown.when ?? pair.secret.when);
  if (condition === 'never') return;
  const path = pathOf(shown, at, id === undefined ? 'the secret' : 'the key', setup);
  if (!kinds.every((kind) => kind === 'live') || !couldBeReal(id, secret, setup)) {
    // AWS's own examples are all over its documentation, and nobody takes them for keys.
    if (!isAws(setup) || kinds.includes('documented')) return;
    const message = `These keys are an example or a placeholder; ${nameOf(setup)} cannot be signed for with them. Delete them, and let the default credential chain find credentials.`;
    report({ at: placeOf(at), severity: 'info', message, path, condition, fixes: fixesOf(pair, setup) });
    return;
  }
  const what =
    id === undefined ? 'A secret access key is' : `The access key ${maskKeyId(id)} and its secret are`;
  const advice = isElsewhere(setup)
    ? 'Rotate them, and read them from a secret store or the environment.'
    : 'Rotate the key, and let the default credential chain find temporary credentials.';
  report({
    at: placeOf(at),
    message: `${what} written in the code and sign for ${nameOf(setup)}: whoever reads the code can use them. ${advice}`,
    path,
    condition,
    fixes: fixesOf(pair, setup),
  });
}

function textOf(reached: Reached | undefined): string | undefined {
  return reached?.value.kind === 'literal' && typeof reached.value.value === 'string'
    ? reached.value.value
    : undefined;
}

/** AWS's keys have a shape; other services choose theirs. */
function couldBeReal(id: string | undefined, secret: string, setup: ClientSetup): boolean {
  if (!isAws(setup)) return true;
  return (id !== undefined && isKeyId(id)) || isSecretShaped(secret);
}

function isElsewhere(setup: ClientSetup): boolean {
  return setup.route.endpoints.some((endpoint) => endpoint.host === 'other-provider');
}

function nameOf(setup: ClientSetup): string {
  return setup.kind === 'client'
    ? `this ${setup.label}`
    : setup.label === 'AWS.config'
      ? 'every v2 client'
      : 'whatever uses them';
}

function fixesOf(pair: KeyPair, setup: ClientSetup): readonly Fix[] {
  if (isElsewhere(setup)) return [];
  const parts = partsOf(pair);
  if (!parts) return [];
  const { module, nodes } = parts;
  const fixes: Fix[] = [
    {
      title: `Delete ${pair.option ? '`credentials`' : 'the keys'}, so that the default credential chain is used`,
      safe: false,
      edits: removal(module, nodes),
    },
  ];
  const provider = setup.sdk === 'v3' ? providerFix(pair) : undefined;
  if (provider) fixes.push(provider);
  return fixes;
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

function providerFix({ option }: KeyPair): Fix | undefined {
  if (!option || !removable(option)) return undefined;
  const { module, node } = option;
  const imports = addImport(module, 'fromNodeProviderChain', '@aws-sdk/credential-providers');
  if (!imports) return undefined;
  const isShort = ts.isShorthandPropertyAssignment(node);
  if (!isShort && !ts.isPropertyAssignment(node)) return undefined;
  const replaced = isShort ? node : node.initializer;
  const replacement = {
    at: module.placeOf(replaced),
    newText: isShort ? `${node.name.text}: fromNodeProviderChain()` : 'fromNodeProviderChain()',
  };
  return {
    title: 'Use `fromNodeProviderChain()` of @aws-sdk/credential-providers',
    safe: false,
    edits: combined([...imports, replacement, ...orphanRemoval(module, [replaced])]),
  };
}

/** Edits in order; an insertion at the edge of a removal becomes one with it, since edits may not touch. */
function combined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    const last = merged.at(-1);
    if (last && edit.at.start <= last.at.end) {
      const at = { file: edit.at.file, start: last.at.start, end: Math.max(last.at.end, edit.at.end) };
      merged[merged.length - 1] = { at, newText: last.newText + edit.newText };
    } else merged.push(edit);
  }
  return merged;
}

/** The literal secrets among the keys of a set-up, so that nothing prints them. */
export function secretsOf(setup: ClientSetup): readonly string[] {
  return setup.credentials.pairs.flatMap((pair) =>
    [pair.secret, pair.token].flatMap((part) => {
      const text = textOf(part);
      return text !== undefined && isSecret(part?.value, text) ? [text] : [];
    }),
  );
}

function isSecret(value: Value | undefined, text: string): boolean {
  return value?.kind === 'literal' && keyKind(text) === 'live';
}
