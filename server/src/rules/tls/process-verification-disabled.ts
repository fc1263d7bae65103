import type { ProcessSwitch } from '../../clients/process-switch.ts';
import { defineRule } from '../rule.ts';
import { reportSwitch } from '../switch-code.ts';

/** Certificates are not verified in a whole process. */
export const processVerificationDisabled = defineRule({
  id: 'tls/process-verification-disabled',
  severity: 'error',
  title: 'Certificate verification is turned off for the whole process',
  why:
    'With `NODE_TLS_REJECT_UNAUTHORIZED=0` Node.js accepts any certificate on every connection of the process that does not ask for verification itself: ' +
    'those of all AWS clients, of the credential provider that fetches their keys, and of every other library. Whoever sits on the way can pose as any of them.',
  references: [
    {
      title: 'CWE-295: Improper Certificate Validation',
      url: 'https://cwe.mitre.org/data/definitions/295.html',
    },
    {
      title: 'Node.js: Command-line API, NODE_TLS_REJECT_UNAUTHORIZED',
      url: 'https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue',
    },
    {
      title: 'Node.js: Command-line API, NODE_EXTRA_CA_CERTS',
      url: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
export const s3 = new S3Client({ region: 'eu-central-1' });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-central-1' });
`,
    },
  ],
  silent: [
    'the value is anything but `0`: Node.js verifies then;',
    'the variable is only read, compared or deleted;',
    'a file only shows which variables there are (`.env.example`);',
    'nothing in the scanned folders uses an AWS SDK.',
  ],
  check() {},
  checkSwitch(context) {
    const { name, value, reach } = context.processSwitch;
    if (name !== 'NODE_TLS_REJECT_UNAUTHORIZED' || String(value) !== '0') return;
    const message = `\`NODE_TLS_REJECT_UNAUTHORIZED\` set to \`0\` turns certificate verification off ${whose[reach]}. Delete it; trust a private authority by NODE_EXTRA_CA_CERTS, set before Node.js starts, or by \`ca\` on the agent.`;
    reportSwitch(context, message, reach === 'child' ? { severity: 'warning' } : {});
  },
});

const whose: Readonly<Record<ProcessSwitch['reach'], string>> = {
  process: 'for every connection of the process',
  child: 'for every connection of the process that is started',
  deployment: 'for every connection of what is deployed',
};
