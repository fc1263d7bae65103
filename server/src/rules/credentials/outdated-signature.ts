import ts from 'typescript';
import { presignedUrlsOf } from '../../clients/presigned-urls.ts';
import type { ChosenVersion, ClientSetup } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { propertyInsertion } from '../../fixes/insertion.ts';
import { needsVersion2, presignsWithVersion2, versionKind } from '../../knowledge/signing.ts';
import type { Value } from '../../values/value.ts';
import { codeOf, reportOption } from '../option-code.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { clientStep, placeOf, rootOf } from '../standing.ts';

/** Requests or presigned URLs have a signature older than version 4. */
export const outdatedSignature = defineRule({
  id: 'credentials/outdated-signature',
  severity: 'warning',
  title: 'Signatures older than version 4',
  why:
    'In S3, version 2 signs with the secret key itself and SHA-1, and covers neither the region nor the day: a presigned URL of it may last for years. ' +
    'Newer regions refuse it, and Glacier has never taken anything but version 4. ' +
    'The v2 SDK still presigns S3 URLs with version 2 in the older regions, and wherever an endpoint is set, unless `signatureVersion` says otherwise.',
  references: [
    {
      title: 'AWS IAM User Guide: AWS Signature Version 4 for API requests',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
    },
    {
      title:
        'Amazon S3 API Reference: Authenticating Requests: Using Query Parameters (AWS Signature Version 4)',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    },
    {
      title: 'CWE-328: Use of Weak Hash',
      url: 'https://cwe.mitre.org/data/definitions/328.html',
    },
  ],
  examples: [
    {
      bad: `import AWS from 'aws-sdk';

const s3 = new AWS.S3({ region: 'us-east-1' });

export function linkTo(Key: string): string {
  return s3.getSignedUrl('getObject', { Bucket: 'moraine', Key, Expires: 900 });
}
`,
      good: `import AWS from 'aws-sdk';

const s3 = new AWS.S3({ region: 'us-east-1', signatureVersion: 'v4' });

export function linkTo(Key: string): string {
  return s3.getSignedUrl('getObject', { Bucket: 'moraine', Key, Expires: 900 });
}
`,
    },
  ],
  silent: [
    'the version is `v4` or `s3v4`, or not known;',
    'nothing that we see presigns, or the region is not known: what the SDK chooses depends on it;',
    'the form of `createPresignedPost`, which is signed with version 4 whatever is set;',
    'SimpleDB and Import/Export, which know no version but 2;',
    'an S3 client talks to another service than AWS, or it is not known to which;',
    'the endpoint is on this machine.',
  ],
  check(context) {
    const { setup } = context;
    if (setup.sdk !== 'v2' || setup.kind !== 'client') return;
    if (setup.signing.versions.length === 0) judgePresigning(context);
    else if (!needsVersion2(setup.service) && !mayBeElsewhere(setup))
      for (const version of setup.signing.versions) judgeVersion(version, context);
  },
});

/** S3-compatible services may know no other version; Glacier there is only on this machine. */
function mayBeElsewhere({ service, route }: ClientSetup): boolean {
  if (service === 'glacier' || route.endpoints.length === 0) return false;
  return !route.endpoints.some(({ host }) => host === 'aws' || host === 'vpc-endpoint');
}

function judgeVersion(version: ChosenVersion, context: RuleContext): void {
  const { value } = version;
  if (value.kind !== 'literal' || typeof value.value !== 'string') return;
  const kind = versionKind(value.value);
  if (kind !== 'older' && kind !== 'none') return;
  const { setup } = context;
  const option = { ...version, name: 'signatureVersion' };
  const code = codeOf(option);
  reportOption(
    option,
    {
      severity: setup.service === 'glacier' ? 'error' : 'warning',
      message: `${code.quoted} ${consequenceOf(value.value, version, setup)}. Set it to \`'v4'\`.`,
      fixes: versionFix(value),
    },
    context,
    code,
  );
}

function consequenceOf(
  version: string,
  { isIndirect }: ChosenVersion,
  { service, label }: ClientSetup,
): string {
  const isPresignedOnly = service === 's3' && isIndirect === true;
  const what = isPresignedOnly ? `presigned URLs of this ${label}` : `requests of this ${label}`;
  if (versionKind(version) === 'none')
    return `is no version of the signature that the SDK knows: it throws for ${what}`;
  if (isPresignedOnly && version !== 's3')
    return `is none that S3's URLs can be presigned with: the SDK throws for ${what}`;
  if (service === 'glacier') return `makes all ${what} fail: Glacier takes signatures of version 4 alone`;
  return `signs the ${what} with an outdated version, which newer regions and services refuse`;
}

/** A version that stands in the code as it is becomes the right one. */
function versionFix(value: Value): readonly Fix[] {
  const { module, node } = rootOf(value).origin;
  if (!ts.isStringLiteralLike(node)) return [];
  const quote = module.textOf(node).charAt(0);
  const edits = [{ at: module.placeOf(node), newText: `${quote}v4${quote}` }];
  return [{ title: "Sign with version 4: `'v4'`", safe: false, edits }];
}

/** A client that presigns without a version, where the SDK then takes version 2. */
function judgePresigning({ setup, evaluation, report }: RuleContext): void {
  if (setup.service !== 's3' || setup.tampered || !fallsBackToVersion2(setup)) return;
  const [first] = presignedUrlsOf(setup, evaluation);
  if (!first) return;
  report({
    at: placeOf(setup.origin),
    message: `This ${setup.label} sets no \`signatureVersion\`, so that the v2 SDK signs its presigned URLs with the outdated version 2. Set \`signatureVersion: 'v4'\`.`,
    path: [{ message: 'a URL is presigned here', at: placeOf(first) }, clientStep(setup)],
    fixes: presigningFix(setup),
  });
}

/** Whether v2 presigns with version 2 for sure (aws-sdk 2.1693.0, run: `lib/services/s3.js`, `getSignatureVersion`). */
function fallsBackToVersion2({ route, option }: ClientSetup): boolean {
  const { endpoints, unknown, region, regionUnknown } = route;
  if (unknown.length > 0) return false;
  // What the region asks for is looked up only where no endpoint is set.
  if (endpoints.length > 0)
    return endpoints.every(
      ({ host, reached }) => reached.when === undefined && (host === 'aws' || host === 'vpc-endpoint'),
    );
  if (['useDualstack', 'useDualstackEndpoint', 'useFipsEndpoint'].some((name) => option(name).length > 0))
    return false;
  return (
    region.length > 0 &&
    !regionUnknown &&
    region.some(({ when }) => when === undefined) &&
    region.every(
      ({ value }) =>
        value.kind === 'literal' && typeof value.value === 'string' && presignsWithVersion2(value.value),
    )
  );
}

function presigningFix({ origin: { module, node } }: ClientSetup): readonly Fix[] {
  if (!ts.isNewExpression(node)) return [];
  const title = "Presign with version 4: `signatureVersion: 'v4'`";
  const text = "signatureVersion: 'v4'";
  const [options] = node.arguments ?? [];
  if (options && ts.isObjectLiteralExpression(options))
    return [{ title, safe: false, edits: [propertyInsertion(options, text, module)] }];
  if (options || !node.arguments) return [];
  const at = { file: module.path, start: node.getEnd() - 1, end: node.getEnd() - 1 };
  return [{ title, safe: false, edits: [{ at, newText: `{ ${text} }` }] }];
}
