import { awayFromLocal, type KeyPair, type Reached } from '../../clients/setup.ts';
import { keyPlace, namesClient } from '../key-code.ts';
import { keyDeletion } from '../key-fixes.ts';
import { defineRule, type RuleContext, type RuleReport } from '../rule.ts';
import { pathOf, placeOf } from '../standing.ts';

/** The keys of a client are empty strings. */
export const emptyKeys = defineRule({
  id: 'credentials/empty-keys',
  severity: 'error',
  title: 'Keys that are empty strings',
  why:
    'An empty key is a key to the v3 SDK: it does not look for another one, signs with it, and every request fails. ' +
    "The v2 SDK does the same with `new AWS.Credentials('', '')`; empty keys among a client's options it passes over without a word. " +
    'To send requests without a signature a client needs another set-up; to have credentials found, it needs no keys at all.',
  references: [
    {
      title: 'AWS SDK for JavaScript v3 Developer Guide: Set credentials in Node.js',
      url: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: '', secretAccessKey: '' },
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
  ],
  silent: [
    "the empty string is the fallback of a value that may be there (`?? ''`, `|| ''`, a default);",
    'the service is on this machine.',
  ],
  check(context) {
    const { pairs } = context.setup.credentials;
    for (const pair of pairs) {
      const others = pairs.filter(({ holder }) => holder === pair.holder);
      if (others.every(isEmpty)) judge(pair, context);
    }
  },
});

function isEmpty({ id, secret }: KeyPair): boolean {
  return isEmptyText(id) || isEmptyText(secret);
}

function isEmptyText(reached: Reached | undefined): boolean {
  return reached?.value.kind === 'literal' && reached.value.value === '';
}

function judge(pair: KeyPair, { setup, report }: RuleContext): void {
  const key = isEmptyText(pair.id) ? pair.id : pair.secret;
  if (!key) return;
  const condition = awayFromLocal(setup, key.when);
  if (condition === 'never') return;
  const at = keyPlace(key);
  report({
    at: placeOf(at),
    path: pathOf(key, at, 'the empty key', setup),
    condition,
    fixes: keyDeletion(pair, setup),
    ...consequence(pair, setup),
  });
}

/** What the SDK makes of empty keys (run against aws-sdk 2.1693.0 and @aws-sdk/client-s3 3.1173). */
function consequence(pair: KeyPair, setup: RuleContext['setup']): Pick<RuleReport, 'message' | 'severity'> {
  const who = namesClient(setup);
  if (setup.sdk === 'v2' && !pair.option && setup.label !== 'AWS.Credentials')
    return {
      severity: 'info',
      message: `The v2 SDK passes over empty keys, and ${who} takes what the default credential chain finds. Delete them.`,
    };
  if (setup.sdk === 'signed')
    return {
      message: `These keys are empty: nothing that ${who} signs will be accepted. Pass credentials that are there.`,
    };
  return {
    message: `These keys are empty, and no others are looked for: no request of ${who} will be accepted. Delete them, and let the default credential chain find credentials.`,
  };
}
