import { awayFromLocal, type ClientSetup, isAws, type KeyPair, type Reached } from '../../clients/setup.ts';
import { isKeyId, isSecretShaped, keyKind, maskKeyId } from '../../knowledge/keys.ts';
import type { Value } from '../../values/value.ts';
import { isOtherProvider, namesClient, temporaryId } from '../key-code.ts';
import { keyFixes } from '../key-fixes.ts';
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
    for (const pair of setup.credentials.pairs) {
      judge(pair, context);
      for (const part of [pair.id, pair.secret])
        if (textOf(part) && part) context.claim(placeOf(rootOf(part.value).origin));
    }
  },
});

function judge(pair: KeyPair, { setup, report }: RuleContext): void {
  const id = textOf(pair.id);
  const secret = textOf(pair.secret);
  if (secret === undefined || pair.secret === undefined || temporaryId(pair) !== undefined) return;
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
    const message = `These keys are an example or a placeholder; ${namesClient(setup)} cannot be signed for with them. Delete them, and let the default credential chain find credentials.`;
    report({ at: placeOf(at), severity: 'info', message, path, condition, fixes: keyFixes(pair, setup) });
    return;
  }
  const what =
    id === undefined ? 'A secret access key is' : `The access key ${maskKeyId(id)} and its secret are`;
  report({
    at: placeOf(at),
    message: `${what} written in the code and sign for ${namesClient(setup)}: whoever reads the code can use them. ${adviceFor(setup)}`,
    path,
    condition,
    fixes: keyFixes(pair, setup),
  });
}

function adviceFor(setup: ClientSetup): string {
  if (isOtherProvider(setup)) return 'Rotate them, and read them from a secret store or the environment.';
  const better =
    setup.sdk === 'signed'
      ? 'sign with what `fromNodeProviderChain()` of @aws-sdk/credential-providers gives'
      : 'let the default credential chain find temporary credentials';
  return `Rotate the key, look in CloudTrail for its use (\`aws iam get-access-key-last-used\`), and ${better}.`;
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

/** The literal secrets among the keys of a set-up, so that nothing prints them. */
export function secretsOf(setup: ClientSetup): readonly string[] {
  const { pairs, files } = setup.credentials;
  return [...pairs, ...files.map(({ pair }) => pair)].flatMap((pair) =>
    [pair.secret, pair.token].flatMap((part) => {
      const text = textOf(part);
      return text !== undefined && isSecret(part?.value, text) ? [text] : [];
    }),
  );
}

function isSecret(value: Value | undefined, text: string): boolean {
  return value?.kind === 'literal' && keyKind(text) === 'live';
}
