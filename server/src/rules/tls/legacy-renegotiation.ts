import type { Posture } from '../../clients/posture.ts';
import { nodeTls } from '../../tls/node-versions.ts';
import { codeOf } from '../option-code.ts';
import { type Fault, reportFaults } from '../posture-faults.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { hasBit, withoutBits } from '../secure-options.ts';

/** `secureOptions` turns on what OpenSSL has turned off because it is unsafe. */
export const legacyRenegotiation = defineRule({
  id: 'tls/legacy-renegotiation',
  severity: 'warning',
  title: 'Unsafe legacy options of OpenSSL are on',
  why:
    'Without the renegotiation of RFC 5746, an attacker can put data of his own in front of a connection (CVE-2009-3555). OpenSSL therefore refuses servers without it and renegotiation in the old way; ' +
    '`SSL_OP_LEGACY_SERVER_CONNECT` and `SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION` allow them again. ' +
    '`SSL_OP_ALLOW_NO_DHE_KEX` lets TLS 1.3 resume a session without a fresh key exchange, so that it has no forward secrecy. ' +
    'AWS needs none of the three: usually they were set for some old appliance, or a proxy that looks into TLS.',
  references: [
    {
      title: 'CWE-757: Selection of Less-Secure Algorithm During Negotiation',
      url: 'https://cwe.mitre.org/data/definitions/757.html',
    },
    {
      title: 'RFC 5746: TLS Renegotiation Indication Extension',
      url: 'https://www.rfc-editor.org/rfc/rfc5746',
    },
    {
      title: 'OpenSSL: SSL_CTX_set_options(3), secure renegotiation',
      url: 'https://docs.openssl.org/3.0/man3/SSL_CTX_set_options/',
    },
    {
      title: 'Node.js: crypto constants, OpenSSL options',
      url: 'https://nodejs.org/api/crypto.html#openssl-options',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { constants } from 'node:crypto';
import { Agent } from 'node:https';

const httpsAgent = new Agent({
  keepAlive: true,
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({
  keepAlive: true,
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
  ],
  silent: [
    '`SSL_OP_ALL` and the options that turn versions, tickets or compression off are set, and none of the three;',
    'the versions of TLS that are left do not read the option: renegotiation ends with TLS 1.2, `SSL_OP_ALLOW_NO_DHE_KEX` begins with TLS 1.3;',
    'Node.js is older than 17, whose OpenSSL has `SSL_OP_LEGACY_SERVER_CONNECT` on by itself;',
    'Node.js refuses the options, or one that decides over versions is not known;',
    'the agent reaches no client, or only one whose endpoint is on this machine.',
  ],
  check: (context) => reportFaults(context, (posture) => faultsIn(posture, context)),
});

/** An option of OpenSSL that weakens a connection (openssl/ssl.h; SSL_CTX_set_options(3)). */
interface LegacyOption {
  readonly name: string;
  readonly bit: number;
  /** What a client that has it on does. */
  readonly effect: string;
  /** Whether TLS 1.3 reads it, or the versions before. */
  readonly isModern: boolean;
  /** Whether OpenSSL 1.1.1 has it on by itself (SSL_CTX_set_options(3) of 1.1.1). */
  readonly wasDefault?: true;
}

const legacyOptions: readonly LegacyOption[] = [
  {
    name: 'SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION',
    bit: 0x4_0000,
    effect: 'renegotiates in the old way, which lets an attacker put data in front of its own',
    isModern: false,
  },
  {
    name: 'SSL_OP_LEGACY_SERVER_CONNECT',
    bit: 0x4,
    effect: 'connects to servers without secure renegotiation',
    isModern: false,
    wasDefault: true,
  },
  {
    name: 'SSL_OP_ALLOW_NO_DHE_KEX',
    bit: 0x400,
    effect: 'resumes sessions of TLS 1.3 without forward secrecy',
    isModern: true,
  },
];

function faultsIn({ options, hello, versions }: Posture, context: RuleContext): readonly Fault[] {
  const option = options.get('secureOptions');
  if (!option || hello.kind === 'refused' || versions.kind !== 'versions') return [];
  const { openSsl } = nodeTls(context.nodeVersion);
  const inForce = legacyOptions.filter(
    ({ bit, isModern, wasDefault }) =>
      hasBit(option, bit) &&
      !(wasDefault && openSsl === '1.1.1') &&
      versions.offered.some((version) => (version === 'TLSv1.3') === isModern),
  );
  if (inForce.length === 0) return [];
  const code = codeOf(option);
  const names = inForce.map(({ name }) => `\`${name}\``).join(' and ');
  const effects = inForce.map(({ effect }) => effect).join(' and ');
  const message = `This ${context.setup.label} ${effects}. AWS does not need it: take ${names} out of \`secureOptions\`.`;
  const bits = inForce.reduce((sum, { bit }) => sum + bit, 0);
  const edits = withoutBits(option, code, bits, context.evaluation);
  const fixes = edits ? [{ title: `Take out ${names}`, safe: false, edits }] : [];
  return [{ option, code, verdict: { message, fixes } }];
}
