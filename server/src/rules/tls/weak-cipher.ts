import type { CipherFault, WeakFlaw } from '../../tls/cipher-faults.ts';
import { removals } from '../../tls/rewritten-list.ts';
import { type CipherVerdict, judgeCiphers, judgeDefaultCiphers, tokensInWords } from '../cipher-option.ts';
import { defineRule } from '../rule.ts';

/** Suites that protect too little are offered, or come first. */
export const weakCipher = defineRule({
  id: 'tls/weak-cipher',
  severity: 'warning',
  title: 'Weak cipher suites are offered',
  why:
    'A suite without encryption sends the archive in clear text, and with an anonymous one no server has to prove who it is: whoever answers first is AWS. ' +
    '`@SECLEVEL=0` takes away the limits that OpenSSL sets to keys and hashes. ' +
    'Suites without forward secrecy ahead of those with it are what a server that goes by the order of the client takes.',
  references: [
    {
      title: 'CWE-327: Use of a Broken or Risky Cryptographic Algorithm',
      url: 'https://cwe.mitre.org/data/definitions/327.html',
    },
    {
      title: 'OpenSSL: SSL_CTX_set_security_level(3)',
      url: 'https://docs.openssl.org/3.0/man3/SSL_CTX_set_security_level/',
    },
    {
      title: 'RFC 9325, section 4.1: General Guidelines (cipher suites)',
      url: 'https://www.rfc-editor.org/rfc/rfc9325#section-4.1',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'DEFAULT:@SECLEVEL=0' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'DEFAULT' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
  ],
  silent: [
    'the list only bans what is weak (`!aNULL`, `!eNULL`);',
    "the list is `HIGH`, `DEFAULT` or Node.js's own, which have RSA key exchange behind what is better;",
    'the suites do not go into the hello: the security level or the versions keep them out;',
    'a rule that comes first speaks of the same list: `tls/invalid-cipher-list`, `tls/no-forward-secrecy`.',
  ],
  check: (context) =>
    judgeCiphers(context, kinds, (fault) => verdictOn(fault, `This ${context.setup.label}`)),
  checkSwitch: (context) =>
    judgeDefaultCiphers(context, kinds, (fault) => verdictOn(fault, 'The whole process')),
});

const kinds = ['weak'] as const;

const says: Readonly<Record<WeakFlaw, string>> = {
  unencrypted: 'offers suites without encryption: what is sent can be read by anybody',
  anonymous: 'offers anonymous suites, with which no server has to prove who it is',
  level: "takes away all limits that OpenSSL's security level sets (`@SECLEVEL=0`)",
  order: 'offers suites without forward secrecy ahead of those with it',
};

function verdictOn({ flaw, tokens }: Extract<CipherFault, { kind: 'weak' }>, who: string): CipherVerdict {
  const isGrave = flaw === 'unencrypted' || flaw === 'anonymous';
  const words = tokensInWords(tokens);
  const remedy = words === '' ? 'Set suites with ECDHE first' : `Remove ${words}`;
  return {
    message: `${who} ${says[flaw]}. ${remedy}.`,
    severity: isGrave ? 'error' : 'warning',
    rewrites: removals(tokens),
  };
}
