import ts from 'typescript';
import type { IgnoredOption } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { inOrder } from '../../fixes/in-order.ts';
import { removal } from '../../fixes/removal.ts';
import type { SourceModule } from '../../syntax/module.ts';
import { staticName, unwrap } from '../../syntax/nodes.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { clientStep, placeOf } from '../standing.ts';

/** An option that the client's SDK does not read. */
export const ignoredOption = defineRule({
  id: 'sdk/ignored-option',
  severity: 'warning',
  title: 'Options that the SDK does not read',
  why:
    'Clients take any object for their options and pass over what they do not know, without a word: keys, path style or retries that were set there are not in force. ' +
    'Most of these are options of the other major version of the SDK, or misspelt.',
  references: [
    {
      title: 'AWS SDK for JavaScript v3: UPGRADING.md, "Client Constructors"',
      url: 'https://github.com/aws/aws-sdk-js-v3/blob/main/UPGRADING.md#client-constructors',
    },
  ],
  examples: [
    {
      bad: `import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

const options: S3ClientConfig & { s3ForcePathStyle: boolean } = { region: 'eu-west-1', s3ForcePathStyle: true };
export const s3 = new S3Client(options);
`,
      good: `import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

const options: S3ClientConfig = { region: 'eu-west-1', forcePathStyle: true };
export const s3 = new S3Client(options);
`,
    },
  ],
  silent: [
    'no option of either SDK is like it: then it is somebody’s own;',
    'it belongs to TLS: `tls/option-has-no-effect` speaks of those;',
    'its value is undefined.',
  ],
  check(context) {
    const { ignored } = context.setup;
    for (const option of ignored) {
      // Keys that are set one by one are one fault.
      const isRest = option.name === 'secretAccessKey' || option.name === 'sessionToken';
      if (isRest && ignored.some(({ name }) => name === 'accessKeyId')) continue;
      judge(option, context);
    }
  },
});

function judge(option: IgnoredOption, { setup, report }: RuleContext): void {
  const { set, when } = option;
  report({
    at: placeOf(set),
    message: messageOf(option, setup.label, setup.sdk),
    path: [clientStep(setup)],
    condition: when,
    fixes: fixesOf(option),
  });
}

function messageOf({ name, instead, value }: IgnoredOption, label: string, sdk: string): string {
  if (name === undefined)
    return `This ${label} takes an object of options; a text is passed over. Use \`{ region: … }\`.`;
  if (instead.isMisspelt)
    return `This ${label} does not know \`${name}\` and passes over it. Do you mean \`${instead.name}\`?`;
  const start = `This ${label} is of ${sdk}, which does not read \`${name}\``;
  if (instead.name === undefined) return `${start}${instead.note ? `: ${instead.note}` : ''}. Delete it.`;
  if (instead.name === 'credentials')
    return value.kind === 'literal'
      ? `${start}: the keys are not used. Delete them, and let the default credential chain find credentials.`
      : `${start}: the keys are not used. It takes them in \`credentials\`.`;
  return `${start}. Use \`${instead.name}\`${instead.note ? `, ${instead.note}` : ''}.`;
}

function fixesOf(option: IgnoredOption): readonly Fix[] {
  const { name, instead, set, value } = option;
  const { module, node } = set;
  if (name === undefined) return value.origin.node === node ? textFix(node, module) : [];
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return [];
  const object = node.parent;
  const deletion = (nodes: readonly ts.Node[], what: string): Fix => ({
    title: `Delete ${what}`,
    safe: false,
    edits: removal(module, nodes),
  });
  if (instead.name === undefined) return [deletion([node], `\`${name}\``)];
  const isSetToo = object.properties.some((one) => one.name && staticName(one.name) === instead.name);
  if (isSetToo) return [deletion([node], `\`${name}\``)];
  if (instead.name === 'credentials')
    return name === 'credentialProvider'
      ? [renaming(node, name, 'credentials', module)]
      : keyFixes(object, module);
  if (instead.name === 'maxAttempts') return attemptsFix(node, module);
  if (instead.note !== undefined) return [];
  return [renaming(node, name, instead.name, module)];
}

function renaming(
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  name: string,
  right: string,
  module: SourceModule,
): Fix {
  const newText = ts.isShorthandPropertyAssignment(node) ? `${right}: ${name}` : right;
  return { title: `Use \`${right}\``, safe: true, edits: [{ at: module.placeOf(node.name), newText }] };
}

/** A retry is what comes after the first attempt. */
function attemptsFix(
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  module: SourceModule,
): readonly Fix[] {
  if (!ts.isPropertyAssignment(node)) return [];
  const value = unwrap(node.initializer);
  if (!ts.isNumericLiteral(value)) return [];
  const edits = [
    { at: module.placeOf(node.name), newText: 'maxAttempts' },
    { at: module.placeOf(value), newText: String(Number(value.text) + 1) },
  ];
  return [{ title: `Use \`maxAttempts: ${Number(value.text) + 1}\``, safe: false, edits }];
}

const keyNames = ['accessKeyId', 'secretAccessKey', 'sessionToken'];

/**
 * The keys as `credentials`, or gone: written-out keys, and those that the SDK reads from the environment itself, are
 * better not set at all.
 */
function keyFixes(object: ts.ObjectLiteralExpression, module: SourceModule): readonly Fix[] {
  const keys = object.properties.filter(
    (one) => one.name !== undefined && keyNames.includes(staticName(one.name) ?? ''),
  );
  const [first, ...rest] = keys;
  if (!first) return [];
  const deletion: Fix = {
    title: 'Delete the keys, so that the default credential chain is used',
    safe: false,
    edits: removal(module, keys),
  };
  const texts = keys.map((key) => module.textOf(key));
  const isBetterGone = texts.some((text) => /AWS_ACCESS_KEY_ID|^\w+\s*:\s*['"`]/.test(text));
  if (isBetterGone || keys.length < 2) return [deletion];
  const move: Fix = {
    title: 'Move the keys into `credentials`',
    safe: false,
    edits: inOrder(module, [
      { at: module.placeOf(first), newText: `credentials: { ${texts.join(', ')} }` },
      ...removal(module, rest),
    ]),
  };
  return [move, deletion];
}

/** A text that names a region becomes the option. */
function textFix(node: ts.Node, module: SourceModule): readonly Fix[] {
  if (!ts.isStringLiteralLike(node) || !/^[a-z]{2}(?:-[a-z]+)+-\d$/.test(node.text)) return [];
  const newText = `{ region: ${module.textOf(node)} }`;
  return [{ title: 'Use `{ region: … }`', safe: false, edits: [{ at: module.placeOf(node), newText }] }];
}
