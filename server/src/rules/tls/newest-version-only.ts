import type { Posture } from '../../clients/posture.ts';
import { endpointsWithoutTls13 } from '../../clients/route.ts';
import { excludes } from '../../values/conditions.ts';
import { type Fault, reportFaults } from '../posture-faults.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { versionRepair } from '../version-fixes.ts';

/** A client speaks TLS 1.3 only, and its endpoint does not. */
export const newestVersionOnly = defineRule({
  id: 'tls/newest-version-only',
  severity: 'warning',
  title: 'Only TLS 1.3 is left, which the endpoint does not have',
  why:
    'Interface endpoints of S3 (PrivateLink) and multi-region access points have TLS 1.2 and no TLS 1.3. ' +
    'A client that has everything else turned off, as with `minVersion: "TLSv1.3"`, cannot connect to them. ' +
    'A floor of TLS 1.2 is what AWS asks for; where both sides have TLS 1.3 they take it anyway.',
  references: [
    {
      title: 'Amazon S3 User Guide: Protecting data with encryption in transit',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryptionInTransit.html',
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

const httpsAgent = new Agent({ minVersion: 'TLSv1.3' });
export const s3 = new S3Client({
  endpoint: 'https://bucket.vpce-0a1b2c3d4e5f67890-ab12cd34.s3.eu-west-1.vpce.amazonaws.com',
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ minVersion: 'TLSv1.2' });
export const s3 = new S3Client({
  endpoint: 'https://bucket.vpce-0a1b2c3d4e5f67890-ab12cd34.s3.eu-west-1.vpce.amazonaws.com',
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
`,
    },
  ],
  silent: [
    'the client talks to the public endpoint of its service, which has TLS 1.3;',
    'its endpoint is not known;',
    'TLS 1.2 is left too;',
    'a multi-region access point is named by its ARN in a command and not by the endpoint.',
  ],
  check: (context) => reportFaults(context, (posture) => faultsIn(posture, context)),
});

function faultsIn(posture: Posture, context: RuleContext): readonly Fault[] {
  const { versions, when } = posture;
  if (versions.kind !== 'versions' || versions.offered.some((version) => version !== 'TLSv1.3')) return [];
  const endpoints = endpointsWithoutTls13(context.setup.route).filter(
    ({ reached }) => !excludes(when, reached.when),
  );
  const repair = endpoints.length > 0 ? versionRepair(posture, context) : undefined;
  if (!repair) return [];
  const { option, code, remedy, fixes } = repair;
  return endpoints.map(({ host, reached }) => {
    const which = host === 'vpc-endpoint' ? 'an S3 VPC endpoint' : 'a multi-region access point';
    const message = `This ${context.setup.label} speaks TLS 1.3 only, which its endpoint, ${which}, does not have. ${remedy}.`;
    return { option, code, verdict: { message, fixes, when: reached.when } };
  });
}
