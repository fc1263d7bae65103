import type { Fix } from '../../fixes/fix.ts';
import { flipSupplier } from '../../fixes/supplier.ts';
import { codeOf, deletion, isPlainlySet, reportOption } from '../option-code.ts';
import { defineRule } from '../rule.ts';
import { rootOf } from '../standing.ts';

/** The certificate of a proxy is not verified on the way to it. */
export const proxyVerificationDisabled = defineRule({
  id: 'tls/proxy-verification-disabled',
  severity: 'warning',
  title: "The proxy's certificate is not verified",
  why:
    'A proxy with an address in `https:` is reached over TLS as well. With `rejectUnauthorized: false` on that leg, whoever sits before the proxy can pose as it: ' +
    'read the password for the proxy, see which hosts are asked for, and turn connections down. ' +
    'The connection to AWS goes through the proxy in TLS of its own and stays verified.',
  references: [
    {
      title: 'CWE-295: Improper Certificate Validation',
      url: 'https://cwe.mitre.org/data/definitions/295.html',
    },
    {
      title: 'https-proxy-agent: options of the connection to the proxy',
      url: 'https://github.com/TooTallNate/proxy-agents/tree/main/packages/https-proxy-agent',
    },
    {
      title: 'undici: ProxyAgent, option proxyTls',
      url: 'https://github.com/nodejs/undici/blob/main/docs/docs/api/ProxyAgent.md',
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
import { HttpsProxyAgent } from 'https-proxy-agent';

const httpsAgent = new HttpsProxyAgent('https://egress.corp.internal:3129', {
  keepAlive: true,
  rejectUnauthorized: false,
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'https-proxy-agent';

const httpsAgent = new HttpsProxyAgent('https://egress.corp.internal:3129', {
  keepAlive: true,
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
  ],
  silent: [
    'the address of the proxy begins with `http:`, so that nothing reads the option;',
    'the address is not known, as where the environment gives it and no `.env` file says what it is;',
    'the option reaches the connection to AWS, which `tls/verification-disabled` reports;',
    'the proxy is on this machine, or the endpoint of the client is;',
    'the agent reaches no client.',
  ],
  check(context) {
    const { setup, evaluation } = context;
    for (const option of setup.tls.proxy) {
      const { name, value } = option;
      if (name !== 'rejectUnauthorized' || value.kind !== 'literal' || value.value !== false) continue;
      const code = codeOf(option);
      const remedy = code.isOwn ? 'Delete `rejectUnauthorized: false`' : 'Let it verify';
      const message = `This ${setup.label} takes any server for its proxy: verification is off on the way to it. ${remedy}; a private authority goes into \`ca\` beside it or NODE_EXTRA_CA_CERTS.`;
      const fixes: readonly Fix[] = code.isOwn
        ? deletion(code, { title: 'Delete `rejectUnauthorized: false`', safe: isPlainlySet(code) })
        : flipSupplier(rootOf(value), evaluation, "so that the proxy's certificate is verified");
      reportOption(option, { message, fixes }, context, code);
    }
  },
});
