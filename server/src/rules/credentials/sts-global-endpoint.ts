import ts from 'typescript';
import type { ClientSetup, Reached } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { propertyInsertion } from '../../fixes/insertion.ts';
import { codeOf, deletion, isPlainlySet, reportOption } from '../option-code.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { clientStep, placeOf } from '../standing.ts';

/** STS is asked at its global endpoint. */
export const stsGlobalEndpoint = defineRule({
  id: 'credentials/sts-global-endpoint',
  severity: 'warning',
  title: 'STS is asked at its global endpoint',
  why:
    'The regional endpoints of STS are nearer, do not fail together, and can be reached through a VPC endpoint; AWS recommends them, and session tokens of the global one are not good in every region. ' +
    'The v3 SDK takes the regional one unless it is told otherwise; the v2 SDK takes the global one, whatever its region, unless `stsRegionalEndpoints` or `AWS_STS_REGIONAL_ENDPOINTS` says `regional`.',
  references: [
    {
      title: 'IAM User Guide: Manage AWS STS in an AWS Region',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
    },
    {
      title: 'AWS SDKs and Tools Reference Guide: AWS STS Regional endpoints',
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html',
    },
  ],
  examples: [
    {
      bad: `import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({ region: 'eu-west-1', endpoint: 'https://sts.amazonaws.com' });
`,
      good: `import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({ region: 'eu-west-1' });
`,
    },
    {
      bad: `import { STS } from 'aws-sdk';

export const sts = new STS({ region: 'eu-west-1' });
`,
      good: `import { STS } from 'aws-sdk';

export const sts = new STS({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
`,
    },
  ],
  silent: [
    'the endpoint is a regional one, or is not known;',
    'the region is one of China, GovCloud or an isolated partition, where there is no global endpoint;',
    'the service is on this machine, or another provider’s.',
  ],
  check(context) {
    const { setup } = context;
    if (setup.service !== 'sts' || setup.kind !== 'client' || setup.sdk === 'signed') return;
    const { endpoints, unknown, unset } = setup.route;
    for (const { text, reached } of endpoints) if (isGlobal(text)) reportEndpoint(reached, context);
    const isLeftToSdk = unknown.length === 0 && (endpoints.length === 0 || unset.length > 0);
    if (!isLeftToSdk || isOfOtherPartition(setup)) return;
    if (setup.sdk === 'v3') judgeV3(context);
    else judgeV2(context);
  },
});

function isGlobal(text: string | undefined): boolean {
  return text !== undefined && /^(?:https?:\/\/)?sts\.amazonaws\.com(?::443)?\/?$/i.test(text);
}

/** Only the commercial partition has a global endpoint (IAM User Guide, the page above). */
function isOfOtherPartition({ route: { region } }: ClientSetup): boolean {
  return (
    region.length > 0 &&
    region.every(
      ({ value }) =>
        value.kind === 'literal' && /^(?:cn|us-gov|us-iso|eu-isoe|eusc)/.test(String(value.value)),
    )
  );
}

function reportEndpoint(reached: Reached, context: RuleContext): void {
  const option = { ...reached, name: 'endpoint' };
  const code = codeOf(option);
  const isEndpointsOwn = isPlainlySet(code) && hasRegion(context.setup) && context.setup.sdk === 'v3';
  const message = `This ${context.setup.label} asks STS at its global endpoint. Delete the endpoint, so that the regional one is used.`;
  const fixes = isEndpointsOwn ? deletion(code, { title: 'Delete `endpoint`', safe: true }) : [];
  reportOption(option, { message, fixes }, context, code);
}

/** `useGlobalEndpoint` and the region `aws-global` (endpoint rules of `@aws-sdk/client-sts`). */
function judgeV3(context: RuleContext): void {
  const { setup } = context;
  for (const reached of setup.option('useGlobalEndpoint')) {
    if (reached.value.kind !== 'literal' || reached.value.value !== true) continue;
    const option = { ...reached, name: 'useGlobalEndpoint' };
    const code = codeOf(option);
    const message = `\`useGlobalEndpoint\` makes this ${setup.label} ask STS at its global endpoint. Delete it.`;
    const fixes = isPlainlySet(code)
      ? deletion(code, { title: 'Delete `useGlobalEndpoint`', safe: true })
      : [];
    reportOption(option, { message, fixes }, context, code);
  }
  for (const region of setup.route.region) {
    if (region.value.kind !== 'literal' || region.value.value !== 'aws-global') continue;
    const message = `The region \`aws-global\` makes this ${setup.label} ask STS at its global endpoint. Name the region that the code runs in.`;
    reportOption({ ...region, name: 'region' }, { message }, context);
  }
}

/** `stsRegionalEndpoints`, `legacy` unless it is set (aws-sdk 2.1693.0, `lib/services/sts.js`). */
function judgeV2(context: RuleContext): void {
  const { setup, report } = context;
  const chosen = setup.option('stsRegionalEndpoints');
  for (const reached of chosen) {
    if (reached.value.kind !== 'literal' || reached.value.value !== 'legacy') continue;
    const option = { ...reached, name: 'stsRegionalEndpoints' };
    const message = `\`stsRegionalEndpoints: 'legacy'\` makes this ${setup.label} ask STS at its global endpoint. Set \`'regional'\`.`;
    const code = codeOf(option);
    const written = isPlainlySet(code) && ts.isPropertyAssignment(code.at.node) && code.at.node.initializer;
    const fixes: readonly Fix[] = written
      ? [
          {
            title: "Set `'regional'`",
            safe: hasRegion(setup),
            edits: [{ at: code.at.module.placeOf(written), newText: "'regional'" }],
          },
        ]
      : [];
    reportOption(option, { message, fixes }, context, code);
  }
  if (chosen.length > 0) return;
  report({
    at: placeOf(setup.origin),
    severity: 'info',
    message: `This ${setup.label} asks STS at its global endpoint, whatever its region: the v2 SDK does unless \`stsRegionalEndpoints: 'regional'\` is set.`,
    path: [clientStep(setup)],
    fixes: regionalFix(setup),
  });
}

/** A regional endpoint needs a region: where none is known to be set, the SDK would throw. */
function hasRegion({ route }: ClientSetup): boolean {
  return route.region.length > 0 && route.region.every(({ when }) => when === undefined);
}

function regionalFix(setup: ClientSetup): readonly Fix[] {
  const { module, node } = setup.origin;
  if (!ts.isNewExpression(node)) return [];
  const title = "Set `stsRegionalEndpoints: 'regional'`";
  const [options] = node.arguments ?? [];
  const safe = hasRegion(setup);
  const option = "stsRegionalEndpoints: 'regional'";
  if (!options) {
    const start = node.expression.getEnd();
    const at = { file: module.path, start, end: node.getEnd() };
    return [{ title, safe, edits: [{ at, newText: `({ ${option} })` }] }];
  }
  if (!ts.isObjectLiteralExpression(options)) return [];
  return [{ title, safe, edits: [propertyInsertion(options, option, module)] }];
}
