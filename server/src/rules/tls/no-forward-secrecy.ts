import { endpointsWithoutTls13 } from '../../clients/route.ts';
import type { CipherFault } from '../../tls/cipher-faults.ts';
import { type CipherVerdict, judgeCiphers, judgeDefaultCiphers } from '../cipher-option.ts';
import { defineRule } from '../rule.ts';

/** What is recorded today can be read by whoever gets the server's key tomorrow. */
export const noForwardSecrecy = defineRule({
  id: 'tls/no-forward-secrecy',
  severity: 'warning',
  title: 'No cipher suite with forward secrecy',
  why:
    "With RSA key exchange the key of a connection travels under the server's own key: whoever records the traffic and gets that key later can read all of it. " +
    'Suites with ECDHE make a key for each connection that nobody keeps. AWS asks clients for them; TLS 1.3 has no others, but an endpoint or a proxy may settle on TLS 1.2.',
  references: [
    {
      title: 'AWS: Infrastructure security in Amazon S3 Glacier',
      url: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/infrastructure-security.html',
    },
    {
      title: 'RFC 9325, section 4.1: General Guidelines (cipher suites)',
      url: 'https://www.rfc-editor.org/rfc/rfc9325#section-4.1',
    },
    {
      title: 'CWE-327: Use of a Broken or Risky Cryptographic Algorithm',
      url: 'https://cwe.mitre.org/data/definitions/327.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true, ciphers: 'AES256-GCM-SHA384:AES128-GCM-SHA256' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
  ],
  silent: [
    'no list is set, or the one that is set is empty: the default of Node.js begins with ECDHE;',
    'one suite with forward secrecy is left for TLS 1.2, or TLS 1.2 is off;',
    'the list, or another option that decides over it, is not known;',
    'Node.js refuses the list: `tls/invalid-cipher-list` says so.',
  ],
  check(context) {
    const { route, label } = context.setup;
    const needsOlder = endpointsWithoutTls13(route).length > 0;
    judgeCiphers(context, kinds, (fault) => verdictOn(fault, `this ${label}`, needsOlder));
  },
  checkSwitch: (context) =>
    judgeDefaultCiphers(context, kinds, (fault) => verdictOn(fault, 'the whole process', false)),
});

const kinds = ['no-forward-secrecy', 'only-dhe'] as const;
type Fault = Extract<CipherFault, { kind: (typeof kinds)[number] }>;

/** @param needsOlder whether an endpoint has no TLS 1.3 */
function verdictOn(fault: Fault, whose: string, needsOlder: boolean): CipherVerdict {
  if (fault.kind === 'only-dhe') {
    const message = `With TLS 1.2, ${whose} has forward secrecy by DHE alone, which no published policy of AWS's endpoints lists. Add suites with ECDHE.`;
    return { message, severity: 'info' };
  }
  const isAll = !fault.hasModern || needsOlder;
  const rest = isAll ? 'and there is no TLS 1.3 either' : 'so that only TLS 1.3 protects what is recorded';
  const message = `This list leaves ${whose} no suite with forward secrecy for TLS 1.2, ${rest}. Offer suites with ECDHE.`;
  return { message, severity: isAll ? 'error' : 'warning' };
}
