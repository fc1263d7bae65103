import type { Posture } from '../../clients/posture.ts';
import { noProtocols } from '../../tls/client-hello.ts';
import { type Fault, reportFaults } from '../posture-faults.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { effectOfSwitch, quoteSwitch, reportSwitch } from '../switch-code.ts';
import { inWords, isOutdated, versionRepair } from '../version-fixes.ts';

/** No version of TLS is left that AWS takes. */
export const modernVersionExcluded = defineRule({
  id: 'tls/modern-version-excluded',
  severity: 'error',
  title: 'Neither TLS 1.2 nor TLS 1.3 is left',
  why:
    'AWS takes TLS 1.2 and TLS 1.3 only, so a client that has both turned off reaches no AWS service. ' +
    'A server that did answer it would speak TLS 1.0 or 1.1, which have known attacks. ' +
    'Node.js has a floor of TLS 1.2 by itself, so that a lower `maxVersion` alone leaves no version at all.',
  references: [
    {
      title: 'CWE-327: Use of a Broken or Risky Cryptographic Algorithm',
      url: 'https://cwe.mitre.org/data/definitions/327.html',
    },
    { title: 'RFC 8996: Deprecating TLS 1.0 and TLS 1.1', url: 'https://www.rfc-editor.org/rfc/rfc8996' },
    {
      title: 'Node.js: tls.createSecureContext(), options maxVersion, secureProtocol and secureOptions',
      url: 'https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true, maxVersion: 'TLSv1.1' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
    {
      bad: `import { Agent } from 'node:https';
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({ httpOptions: { agent: new Agent({ secureProtocol: 'TLSv1_method' }) } });
`,
      good: `import { Agent } from 'node:https';
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({ httpOptions: { agent: new Agent({ minVersion: 'TLSv1.2' }) } });
`,
    },
  ],
  silent: [
    'TLS 1.2 or TLS 1.3 is left, as with `maxVersion: "TLSv1.2"` or one of `SSL_OP_NO_TLSv1_2` and `SSL_OP_NO_TLSv1_3` alone;',
    'Node.js refuses an option for itself, which `tls/invalid-option` reports;',
    'an option that decides over versions is not known;',
    'the agent reaches no client, or only one whose endpoint is on this machine.',
  ],
  check: (context) => reportFaults(context, (posture) => faultsIn(posture, context)),
  checkSwitch(context) {
    const { processSwitch, nodeVersion } = context;
    const effect = effectOfSwitch(processSwitch, nodeVersion);
    const isFault =
      effect && ('error' in effect ? effect.error === noProtocols : effect.protocols.every(isOutdated));
    if (!isFault) return;
    const message = `${quoteSwitch(processSwitch)} leaves no version of TLS for the whole process that AWS takes: every request fails. Delete it.`;
    reportSwitch(context, message);
  },
});

function faultsIn(posture: Posture, context: RuleContext): readonly Fault[] {
  const left = outdatedIn(posture);
  const repair = left && versionRepair(posture, context);
  if (!repair) return [];
  const { option, code, remedy, fixes } = repair;
  const { label } = context.setup;
  const message =
    left.length > 0
      ? `This ${label} speaks only ${inWords(left)}, which AWS refuses: every request fails. ${remedy}.`
      : `No version of TLS is left for this ${label}: every request fails. ${remedy}.`;
  return [{ option, code, verdict: { message, fixes } }];
}

/** The versions that a posture is left with, where none of them is one that AWS takes. */
function outdatedIn({ versions }: Posture): readonly string[] | undefined {
  if (versions.kind === 'refused') return versions.error === noProtocols ? [] : undefined;
  return versions.kind === 'versions' && versions.offered.every(isOutdated) ? versions.offered : undefined;
}
