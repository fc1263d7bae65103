import { awayFromLocal, type KeyFile } from '../../clients/setup.ts';
import { keyKind } from '../../knowledge/keys.ts';
import { isOtherProvider, namesClient } from '../key-code.ts';
import { keyFixes } from '../key-fixes.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf } from '../standing.ts';

/** Keys are read from a file of their own. */
export const keyFile = defineRule({
  id: 'credentials/key-file',
  severity: 'warning',
  title: 'Access keys are read from a file',
  why:
    'A file with keys is copied wherever the code goes: into repositories, images, bundles and backups. ' +
    'The keys in it work until somebody rotates them, on whatever machine the file ends up. ' +
    'The default credential chain finds temporary credentials (a role, IAM Identity Center, web identity) and needs no file.',
  references: [
    {
      title: 'AWS SDK for JavaScript v2 Developer Guide: Load credentials in Node.js from a JSON file',
      url: 'https://docs.aws.amazon.com/sdk-for-javascript/v2/developer-guide/loading-node-credentials-json-file.html',
    },
    {
      title: 'AWS Well-Architected, SEC02-BP02: Use temporary credentials',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_identities_unique.html',
    },
    {
      title: 'CWE-522: Insufficiently Protected Credentials',
      url: 'https://cwe.mitre.org/data/definitions/522.html',
    },
  ],
  examples: [
    {
      bad: `import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

const keys = JSON.parse(readFileSync('keys.json', 'utf8'));

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
  ],
  silent: [
    'the keys are those of a profile in the shared files (`fromIni`, `SharedIniFileCredentials`);',
    'the file is one that Docker or Kubernetes puts into `/run/secrets`;',
    "it is in the workspace and holds keys of AWS's documentation or of a test server;",
    'it holds options among which keys may or may not be, and nothing of ours reads them one by one;',
    'the endpoint is on this machine.',
  ],
  check(context) {
    for (const file of context.setup.credentials.files) judge(file, context);
  },
});

/** Whether the file holds keys of AWS's documentation, or of a test server. */
function isKnownToAll({ value }: KeyFile): boolean {
  const text = value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
  return text !== undefined && ['documented', 'test'].includes(keyKind(text));
}

/** Where a container finds the secrets that it is given (Docker documentation, "Manage sensitive data with Docker secrets"). */
const mounted = /^(?:\/var)?\/run\/secrets\//;

function judge(file: KeyFile, { setup, report }: RuleContext): void {
  if ((file.name !== undefined && mounted.test(file.name)) || isKnownToAll(file)) return;
  const condition = awayFromLocal(setup, file.when);
  if (condition === 'never') return;
  const from = file.name === undefined ? 'a file' : `\`${file.name}\``;
  const written = file.value.origin;
  const [, ...way] = pathOf(file, written.module.isJson ? written : file.set, '', setup);
  const first = written.module.isJson
    ? { message: 'the key is written here', at: placeOf(written) }
    : { message: `the keys come from ${from} here`, at: placeOf(file.set) };
  const advice = isOtherProvider(setup)
    ? 'Read them from a secret store or the environment.'
    : 'Let the default credential chain find temporary credentials.';
  report({
    at: placeOf(file.set),
    message: `The keys of ${namesClient(setup)} are read from ${from}, and work until somebody rotates them, wherever that file is copied. ${advice}`,
    path: [first, ...way],
    condition,
    fixes: file.isWhole ? [] : keyFixes(file.pair, setup),
  });
}
