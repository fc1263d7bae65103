import type { CipherFault } from '../../tls/cipher-faults.ts';
import { corrections } from '../../tls/rewritten-list.ts';
import { type CipherVerdict, judgeCiphers, judgeDefaultCiphers, tokensInWords } from '../cipher-option.ts';
import { defineRule } from '../rule.ts';

/** A cipher list that Node.js refuses, that leaves nothing, or that says less than it seems to. */
export const invalidCipherList = defineRule({
  id: 'tls/invalid-cipher-list',
  severity: 'error',
  title: 'The cipher list is invalid',
  why:
    'OpenSSL skips words of a cipher list that it does not know without a word, and Node.js refuses the list when nothing is left of it or when a name that begins with `TLS_` is unknown: then every request fails. ' +
    'Names of other catalogues (`TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256` of IANA) are not those of OpenSSL (`ECDHE-RSA-AES128-GCM-SHA256`), and case matters.',
  references: [
    {
      title: 'Node.js: TLS (SSL), "Modifying the default TLS cipher suite"',
      url: 'https://nodejs.org/api/tls.html#modifying-the-default-tls-cipher-suite',
    },
    {
      title: 'OpenSSL: openssl-ciphers(1), "CIPHER LIST FORMAT"',
      url: 'https://docs.openssl.org/3.0/man1/openssl-ciphers/',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'ECDHE-RSA-AES256-GCM-SHA383' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
  ],
  silent: [
    'the list is empty: Node.js takes its default then;',
    'a word bans what OpenSSL no longer has (`!RC4`, `!EXPORT`);',
    'the list, or another option that decides over it, is not known.',
  ],
  check(context) {
    const { nodeVersion, setup } = context;
    judgeCiphers(context, kinds, (fault) =>
      verdictOn(fault, `every request of this ${setup.label}`, nodeVersion),
    );
  },
  checkSwitch: (context) =>
    judgeDefaultCiphers(context, kinds, (fault) =>
      verdictOn(fault, 'every connection of the process', context.nodeVersion),
    ),
});

const kinds = ['refused', 'nothing-left', 'skipped'] as const;
type Fault = Extract<CipherFault, { kind: (typeof kinds)[number] }>;

function verdictOn(fault: Fault, whose: string, nodeVersion: number): CipherVerdict {
  const rewrites = corrections(fault.tokens, nodeVersion);
  const words = tokensInWords(fault.tokens);
  const hints = rewrites.flatMap(({ newText }) => (newText === undefined ? [] : [`\`${newText}\``]));
  const hint = hints.length > 0 && hints.length === rewrites.length ? ` Write ${hints.join(', ')}.` : '';
  switch (fault.kind) {
    case 'skipped': {
      const subject = fault.tokens.length > 1 ? `${words} mean` : `${words} means`;
      const message = `${subject} nothing to the OpenSSL of Node.js ${nodeVersion}, which skips it silently.${hint}`;
      return { message, severity: 'warning', rewrites };
    }
    case 'refused': {
      const why = words === '' ? whyNothing(fault.leftOut) : `it does not know ${words}`;
      return {
        message: `Node.js refuses this list (${fault.error}), as ${why}: ${whose} fails.${hint}`,
        rewrites,
      };
    }
    case 'nothing-left':
      return {
        message: `This list leaves no suite for TLS 1.2, as ${whyNothing(fault.leftOut)}.${hint}`,
        rewrites,
      };
  }
}

function whyNothing(leftOut: Fault extends { leftOut: infer Set } ? Set : ReadonlySet<string>): string {
  if (leftOut.has('psk')) return 'its suites need a key that both sides know beforehand (PSK)';
  if (leftOut.has('srp')) return 'its suites need passwords by SRP, which Node.js cannot be given';
  if (leftOut.has('level')) return "OpenSSL's security level forbids what it selects";
  if (leftOut.has('protocol')) return 'no version of TLS that is left on has the suites that it selects';
  return 'it selects nothing';
}
