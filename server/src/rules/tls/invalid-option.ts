import type { Posture } from '../../clients/posture.ts';
import type { TlsOption } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { clientHello, isRefused } from '../../tls/client-hello.ts';
import type { Refusal } from '../../tls/options.ts';
import type { Literal } from '../../values/value.ts';
import { codeOf, deletion, isPlainlySet, type OptionCode } from '../option-code.ts';
import { type Fault, reportFaults } from '../posture-faults.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { effectOfSwitch, quoteSwitch, reportSwitch } from '../switch-code.ts';
import { versionChoices, versionRepair } from '../version-fixes.ts';

/** Node.js refuses an option, so that there is no connection. */
export const invalidOption = defineRule({
  id: 'tls/invalid-option',
  severity: 'error',
  title: 'Node.js refuses a TLS option',
  why:
    'Node.js looks at TLS options when a connection is opened, and throws where it cannot use one: a version or a method that it does not know, ' +
    '`secureProtocol` beside `minVersion` or `maxVersion`, a curve that OpenSSL has not. ' +
    'The agent is made without complaint; it is the first request that fails, and every one after it.',
  references: [
    {
      title: 'Node.js: tls.createSecureContext()',
      url: 'https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions',
    },
    {
      title: 'Node.js: ERR_TLS_INVALID_PROTOCOL_VERSION and the errors beside it',
      url: 'https://nodejs.org/api/errors.html#err_tls_invalid_protocol_version',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ secureProtocol: 'TLSv1_2_method', minVersion: 'TLSv1.2' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ minVersion: 'TLSv1.2' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
  ],
  silent: [
    'the value is `null` or `undefined` where Node.js then takes its default;',
    'the cipher list is refused, which `tls/invalid-cipher-list` reports;',
    'each option is good and together they leave no version, which `tls/modern-version-excluded` reports;',
    'the value is not known;',
    'the agent reaches no client, or only one whose endpoint is on this machine.',
  ],
  check: (context) => reportFaults(context, (posture) => faultsIn(posture, context)),
  checkSwitch(context) {
    const { processSwitch, nodeVersion } = context;
    const effect = effectOfSwitch(processSwitch, nodeVersion);
    if (!effect || !('error' in effect) || (effect.option !== 'minVersion' && effect.option !== 'maxVersion'))
      return;
    const message = `Node.js refuses ${quoteSwitch(processSwitch)} (${effect.error}): every connection of the process fails. Delete it.`;
    reportSwitch(context, message);
  },
});

/** The options that Node.js can refuse whatever stands beside them. */
const judged = [
  'minVersion',
  'maxVersion',
  'secureProtocol',
  'secureOptions',
  'ecdhCurve',
  'minDHSize',
  'checkServerIdentity',
] as const;

interface Known extends TlsOption {
  readonly value: Literal;
}

function faultsIn(posture: Posture, context: RuleContext): readonly Fault[] {
  return judged.flatMap((name) => {
    const option = posture.options.get(name);
    if (option?.value.kind !== 'literal') return [];
    const known = { ...option, value: option.value };
    const refusal = refusalOf(name, known, posture, context.nodeVersion);
    if (!refusal) return [];
    const code = codeOf(option);
    const what = code.isOwn ? code.quoted : `${code.quoted} as \`${name}\``;
    const { remedy, fixes } = remedyFor(known, code, posture, context);
    const beside = refusal.error === 'ERR_TLS_PROTOCOL_VERSION_CONFLICT' ? ' beside a version' : '';
    const message = `Node.js refuses ${what}${beside} (${refusal.error}): every request of this ${context.setup.label} fails. ${remedy}.`;
    return [{ option, code, verdict: { message, fixes } }];
  });
}

function refusalOf(
  name: (typeof judged)[number],
  { value: { value } }: Known,
  { options, hello }: Posture,
  nodeVersion: number,
): Refusal | undefined {
  const alone = clientHello({ [name]: value }, { nodeVersion });
  // Curves that TLS 1.3 has not are good where another option has turned it off.
  if (alone && isRefused(alone) && alone.error === 'ERR_SSL_NO_SUITABLE_GROUPS')
    return hello.kind === 'refused' && hello.option === name ? hello : undefined;
  if (alone && isRefused(alone) && alone.option === name) return alone;
  if (name !== 'secureProtocol') return undefined;
  const plain = Object.fromEntries(
    ['minVersion', 'maxVersion'].flatMap((other) => {
      const beside = options.get(other)?.value;
      return beside?.kind === 'literal' ? [[other, beside.value]] : [];
    }),
  );
  const together = clientHello({ ...plain, secureProtocol: value }, { nodeVersion });
  return together && isRefused(together) && together.option === name ? together : undefined;
}

interface Remedy {
  readonly remedy: string;
  readonly fixes: readonly Fix[];
}

function remedyFor(option: Known, code: OptionCode, posture: Posture, context: RuleContext): Remedy {
  const { name, value } = option;
  if (name === 'minVersion' || name === 'maxVersion') {
    const fixes = versionChoices(option, versionsFor(name, String(value.value)), posture, context);
    return { remedy: fixes[0]?.title ?? "Node.js knows `'TLSv1.2'` and `'TLSv1.3'`", fixes };
  }
  if (name === 'secureProtocol') {
    const repair = versionRepair(posture, context, ['secureProtocol', 'minVersion', 'maxVersion']);
    return repair ?? { remedy: 'Delete `secureProtocol`', fixes: [] };
  }
  const title = `Delete \`${name}\``;
  const fixes = isPlainlySet(code) ? deletion(code, { title, safe: false }) : [];
  return { remedy: `${title}: the default of Node.js is good`, fixes };
}

/** What a wrong version may have meant, best first: a floor of TLS 1.2 is what every endpoint of AWS has. */
function versionsFor(name: 'minVersion' | 'maxVersion', text: string): readonly string[] {
  const isNewest = /1[._]?3/.test(text);
  if (name === 'maxVersion') return isNewest ? ['TLSv1.3', 'TLSv1.2'] : ['TLSv1.2', 'TLSv1.3'];
  return isNewest ? ['TLSv1.2', 'TLSv1.3'] : ['TLSv1.2'];
}
