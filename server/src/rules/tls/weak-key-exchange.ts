import ts from 'typescript';
import { helloWithCiphers, type Posture } from '../../clients/posture.ts';
import type { TlsOption } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import type { KeyExchange } from '../../knowledge/cipher-suites.ts';
import type { Plain } from '../../tls/options.ts';
import { groupsIn, isWeakGroup, weakGroups } from '../../tls/weak-groups.ts';
import { codeOf, deletion, isPlainlySet } from '../option-code.ts';
import { type Fault, reportFaults } from '../posture-faults.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { rootOf } from '../standing.ts';

/** Keys of TLS 1.2 may be agreed on in groups that are too small. */
export const weakKeyExchange = defineRule({
  id: 'tls/weak-key-exchange',
  severity: 'warning',
  title: 'Keys are exchanged in groups that are too small',
  why:
    'In TLS 1.2 the server chooses the Diffie-Hellman group, and `minDHSize` says how small a one the client takes; `ecdhCurve` says which elliptic curves it offers. ' +
    'Whoever breaks the group reads all that the connection carries, also what was recorded years before. ' +
    'Groups of 1,024 bits and curves of 192 bits are within reach of well-funded attackers; NIST asks for 2,048 and 224 bits.',
  references: [
    {
      title: 'CWE-326: Inadequate Encryption Strength',
      url: 'https://cwe.mitre.org/data/definitions/326.html',
    },
    {
      title: 'NIST SP 800-57 Part 1 Rev. 5: Recommendation for Key Management',
      url: 'https://doi.org/10.6028/NIST.SP.800-57pt1r5',
    },
    { title: 'Weak Diffie-Hellman and the Logjam attack', url: 'https://weakdh.org/' },
    {
      title: 'Node.js: tls.connect(), option minDHSize',
      url: 'https://nodejs.org/api/tls.html#tlsconnectoptions-callback',
    },
    {
      title: 'Node.js: tls.createSecureContext(), option ecdhCurve',
      url: 'https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true, minDHSize: 512 });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true, minDHSize: 2048 });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
    {
      bad: `import { Agent } from 'node:https';
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({ httpOptions: { agent: new Agent({ ecdhCurve: 'P-256:prime192v1' }) } });
`,
      good: `import { Agent } from 'node:https';
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({ httpOptions: { agent: new Agent({ ecdhCurve: 'P-256' }) } });
`,
    },
  ],
  silent: [
    'neither option is set: the default of `minDHSize` is 1024, and AWS offers no group for it;',
    'only TLS 1.3 is left, which has no small groups, or no suite with Diffie-Hellman of that kind;',
    'the security level keeps the curves back, as Node.js does from version 24 on unless `@SECLEVEL` says otherwise;',
    'Node.js refuses the option, which `tls/invalid-option` reports;',
    'the agent reaches no client, or only one whose endpoint is on this machine.',
  ],
  check: (context) => reportFaults(context, (posture) => faultsIn(posture, context)),
});

function faultsIn(posture: Posture, context: RuleContext): readonly Fault[] {
  const ciphers = plainOf(posture.options.get('ciphers'));
  if (posture.hello.kind === 'refused' || ciphers === notKnown) return [];
  const size = posture.options.get('minDHSize');
  const curve = posture.options.get('ecdhCurve');
  const bits = plainOf(size);
  const groups = plainOf(curve);
  return [
    ...(size && typeof bits === 'number' && bits < 2048 && offers('DHE', posture, ciphers, context)
      ? [smallGroup(size, bits, context)]
      : []),
    ...(curve && typeof groups === 'string' && offers('ECDHE', posture, ciphers, context)
      ? weakCurves(curve, groups, weakGroups(groups, ciphers, context.nodeVersion), context)
      : []),
  ];
}

const notKnown = Symbol('a value that is not known');

function plainOf(option: TlsOption | undefined): Plain | typeof notKnown {
  if (!option) return undefined;
  return option.value.kind === 'literal' ? option.value.value : notKnown;
}

/** Whether a client offers suites of TLS 1.2 with a key exchange, as far as the options that are known say. */
function offers(
  exchange: KeyExchange,
  posture: Posture,
  ciphers: Plain,
  { nodeVersion }: RuleContext,
): boolean {
  const list = typeof ciphers === 'string' ? ciphers : undefined;
  const hello = helloWithCiphers(posture, list, { nodeVersion });
  return hello.kind === 'hello' && hello.suites.some(({ keyExchange }) => keyExchange === exchange);
}

function smallGroup(option: TlsOption, bits: number, { setup }: RuleContext): Fault {
  const message = `This ${setup.label} takes Diffie-Hellman groups of ${bits} bits, which is too few to keep the keys secret. Raise \`minDHSize\` to 2048.`;
  const { module, node } = rootOf(option.value).origin;
  const edits = ts.isNumericLiteral(node) ? [{ at: module.placeOf(node), newText: '2048' }] : [];
  const fixes: readonly Fix[] =
    edits.length > 0 ? [{ title: 'Raise `minDHSize` to 2048', safe: false, edits }] : [];
  return { option, code: codeOf(option), verdict: { message, fixes } };
}

function weakCurves(
  option: TlsOption,
  groups: string,
  weak: readonly string[],
  { setup }: RuleContext,
): readonly Fault[] {
  if (weak.length === 0) return [];
  const names = weak.map((name) => `\`${name}\``).join(' and ');
  const remedy =
    weak.length < groupsIn(groups).length
      ? 'Take them out of the list.'
      : 'Delete `ecdhCurve`, and Node.js chooses good ones.';
  const message = `This ${setup.label} offers curves that are too small to keep the keys secret: ${names}. ${remedy}`;
  return [{ option, code: codeOf(option), verdict: { message, fixes: curveFixes(option, groups) } }];
}

/** Good curves stay; where there are none, Node.js chooses. */
function curveFixes(option: TlsOption, groups: string): readonly Fix[] {
  const code = codeOf(option);
  const good = groupsIn(groups).filter((name) => !isWeakGroup(name));
  if (good.length === 0 && isPlainlySet(code))
    return deletion(code, { title: 'Delete `ecdhCurve`', safe: false });
  const { module, node } = rootOf(option.value).origin;
  if (!ts.isStringLiteralLike(node)) return [];
  const [quote = "'"] = module.textOf(node);
  const text = good.join(':') || 'auto';
  const edits = [{ at: module.placeOf(node), newText: `${quote}${text}${quote}` }];
  return [{ title: `Set \`${text}\``, safe: false, edits }];
}
