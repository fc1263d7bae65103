import type { TlsOption } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { flipSupplier } from '../../fixes/supplier.ts';
import type { Evaluation } from '../../values/evaluation.ts';
import { codeOf, deletion, isPlainlySet, type OptionCode, reportOption } from '../option-code.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { rootOf } from '../standing.ts';

/** Certificates are not verified on the way to AWS. */
export const verificationDisabled = defineRule({
  id: 'tls/verification-disabled',
  severity: 'error',
  title: 'Certificate verification is turned off',
  why:
    'With `rejectUnauthorized: false` Node.js accepts any certificate, so whoever sits between the program and AWS can pose as AWS, ' +
    'read the data and change it. Signed requests do not help: the answer is not signed, and the session token travels in a header. ' +
    'Only the value `false` turns verification off, and only where the option reaches the connection to AWS; elsewhere it is not reported.',
  references: [
    {
      title: 'CWE-295: Improper Certificate Validation',
      url: 'https://cwe.mitre.org/data/definitions/295.html',
    },
    {
      title: 'Node.js: tls.connect(), option rejectUnauthorized',
      url: 'https://nodejs.org/api/tls.html#tlsconnectoptions-callback',
    },
    {
      title: 'AWS Well-Architected, SEC09-BP02: Enforce encryption in transit',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_protect_data_transit_encrypt.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true, rejectUnauthorized: false });
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
    'the agent reaches no client, or only one whose endpoint is on this machine;',
    'the value is anything but `false` (`0`, `null` and `""` verify, from Node.js 12 on);',
    "the option stands where nothing reads it: in `httpAgent`, in v3's `httpOptions`, in v2's `httpOptions` without an agent;",
    'it is given to the constructor of `HttpsProxyAgent` (https-proxy-agent), which uses it for the proxy only;',
    'a later write or spread turns verification on again.',
  ],
  check(context) {
    for (const option of context.setup.tls.options)
      if (option.name === 'rejectUnauthorized') judge(option, context);
  },
});

function judge(option: TlsOption, context: RuleContext): void {
  const { value } = option;
  if (value.kind === 'unknown' && value.reads && value.reads.length > 0) {
    const names = [...new Set(value.reads)].join(', ');
    const message = `Whether this ${context.setup.label} verifies certificates depends on the environment (${names}). Verify always, and give a private authority with \`ca\` or NODE_EXTRA_CA_CERTS.`;
    const when = `the environment says so (${names})`;
    const code: OptionCode = { at: option.set, isOwn: true, quoted: '`rejectUnauthorized`' };
    reportOption(option, { severity: 'info', message, when }, context, code);
    return;
  }
  if (value.kind !== 'literal' || value.value !== false) return;
  const code = codeOf(option);
  const remedy = code.isOwn ? 'Delete `rejectUnauthorized: false`' : 'Let it verify';
  const message = `Certificate verification is off for this ${context.setup.label}: it takes any server for AWS. ${remedy}; a private authority goes into \`ca\` or NODE_EXTRA_CA_CERTS.`;
  reportOption(option, { message, fixes: fixesOf(option, code, context.evaluation) }, context, code);
}

function fixesOf(option: TlsOption, code: OptionCode, evaluation: Evaluation): readonly Fix[] {
  return code.isOwn
    ? deletion(code, { title: 'Delete `rejectUnauthorized: false`', safe: isPlainlySet(code) })
    : flipSupplier(rootOf(option.value), evaluation, 'so that certificates are verified');
}
