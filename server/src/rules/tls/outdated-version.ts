import type { Posture } from '../../clients/posture.ts';
import { type Fault, reportFaults } from '../posture-faults.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { effectOfSwitch, quoteSwitch, reportSwitch } from '../switch-code.ts';
import { inWords, isOutdated, versionRepair } from '../version-fixes.ts';

/** Versions of TLS below 1.2 are left on beside newer ones. */
export const outdatedVersion = defineRule({
  id: 'tls/outdated-version',
  severity: 'warning',
  title: 'TLS 1.0 or 1.1 is allowed',
  why:
    'TLS 1.0 and 1.1 rest on MD5, SHA-1 and ciphers with known attacks, and RFC 8996 forbids them. ' +
    'AWS no longer takes them, so a floor below TLS 1.2 buys nothing: it only lets whoever sits between the program and AWS talk the connection down. ' +
    'Node.js has TLS 1.2 as its floor by itself; only `minVersion` and the methods `TLS_method` and `TLS_client_method` bring it down.',
  references: [
    {
      title: 'CWE-327: Use of a Broken or Risky Cryptographic Algorithm',
      url: 'https://cwe.mitre.org/data/definitions/327.html',
    },
    { title: 'RFC 8996: Deprecating TLS 1.0 and TLS 1.1', url: 'https://www.rfc-editor.org/rfc/rfc8996' },
    {
      title: 'Node.js: tls.createSecureContext(), options minVersion and secureProtocol',
      url: 'https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions',
    },
    {
      title: 'AWS SDK for JavaScript: Enforcing a minimum version of TLS',
      url: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/enforcing-tls.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true, minVersion: 'TLSv1' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ keepAlive: true, minVersion: 'TLSv1.2' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
`,
    },
    {
      bad: `import { Agent } from 'node:https';
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({ httpOptions: { agent: new Agent({ secureProtocol: 'TLS_method' }) } });
`,
      good: `import { Agent } from 'node:https';
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({ httpOptions: { agent: new Agent({ minVersion: 'TLSv1.2' }) } });
`,
    },
  ],
  silent: [
    'the versions that are left begin at TLS 1.2, as with `TLSv1_2_method`, `SSLv23_method` or `secureOptions` that turn the older ones off;',
    'nothing from TLS 1.2 up is left, which `tls/modern-version-excluded` reports;',
    'Node.js refuses the options, which `tls/invalid-option` reports;',
    'an option that decides over versions is not known;',
    'the agent reaches no client, or only one whose endpoint is on this machine.',
  ],
  check: (context) => reportFaults(context, (posture) => faultsIn(posture, context)),
  checkSwitch(context) {
    const { processSwitch, nodeVersion } = context;
    const effect = effectOfSwitch(processSwitch, nodeVersion);
    if (!effect || 'error' in effect || effect.protocols.every(isOutdated)) return;
    const outdated = effect.allowed.filter(isOutdated);
    if (outdated.length === 0) return;
    const isSent = effect.protocols.some(isOutdated);
    const what = isSent
      ? `lets every connection of the process accept ${inWords(outdated)}, which have known attacks`
      : `leaves ${inWords(outdated)} on for the whole process, which only the security level of Node.js ${nodeVersion} keeps back`;
    const message = `${quoteSwitch(processSwitch)} ${what}. Delete it: Node.js begins at TLS 1.2.`;
    reportSwitch(context, message, isSent ? {} : { severity: 'info' });
  },
});

/** From Node.js 22 on, OpenSSL keeps old versions back unless its security level is 0: then it is advice. */
function faultsIn(posture: Posture, context: RuleContext): readonly Fault[] {
  const { versions } = posture;
  if (versions.kind !== 'versions' || versions.offered.every(isOutdated)) return [];
  const outdated = versions.allowed.filter(isOutdated);
  const repair = outdated.length > 0 ? versionRepair(posture, context) : undefined;
  if (!repair) return [];
  const { option, code, remedy, fixes } = repair;
  const isSent = versions.offered.some(isOutdated);
  const what = isSent
    ? `accepts ${inWords(outdated)}, which AWS no longer takes and which have known attacks`
    : `leaves ${inWords(outdated)} on, which only the security level of Node.js ${context.nodeVersion} keeps back`;
  const message = `This ${context.setup.label} ${what}. ${remedy}.`;
  return [{ option, code, verdict: { message, fixes, ...(!isSent && { severity: 'info' }) } }];
}
