import ts from 'typescript';
import { awayFromLocal, type ClientSetup, type Unsigned } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { removal } from '../../fixes/removal.ts';
import { isAnonymousService } from '../../knowledge/signing.ts';
import type { Origin } from '../../values/value.ts';
import { codeOf, type OptionCode } from '../option-code.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { clientStep, pathOf, placeOf } from '../standing.ts';

/** Requests leave without a signature. */
export const unsigned = defineRule({
  id: 'credentials/unsigned',
  severity: 'warning',
  title: 'Requests without a signature',
  why:
    'The signature says for which IAM principal a request is sent, and that nobody has changed it on its way. ' +
    'Glacier has no anonymous operations, so an unsigned request to it always fails. ' +
    'S3 answers one only where a bucket is open to everyone, and code that depends on this keeps the bucket open.',
  references: [
    {
      title: 'CWE-306: Missing Authentication for Critical Function',
      url: 'https://cwe.mitre.org/data/definitions/306.html',
    },
    {
      title: 'AWS IAM User Guide: AWS Signature Version 4 for API requests',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

export const archive = new S3Client({
  region: 'eu-west-1',
  signer: { sign: async (request) => request },
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const archive = new S3Client({
  region: 'eu-west-1',
});
`,
    },
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

export const archive = new S3Client({ region: 'eu-west-1' });
archive.middlewareStack.remove('httpSigningMiddleware');
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const archive = new S3Client({ region: 'eu-west-1' });
`,
    },
  ],
  silent: [
    'the signer signs, or does something that cannot be followed;',
    'the service has operations without a signature: Cognito, the federation of STS, IAM Identity Center;',
    'an S3 client talks to another service than AWS, or it is not known to which;',
    'the endpoint is on this machine.',
  ],
  check(context) {
    for (const one of context.setup.signing.unsigned) judge(one, context);
  },
});

function judge(found: Unsigned, { setup, report }: RuleContext): void {
  const { how, option, reach, isRefused } = found;
  if (isAnonymousService(setup.service) || mayBeElsewhere(setup)) return;
  const condition = awayFromLocal(setup, found.when);
  if (condition === 'never') return;
  const code = option && codeOf(option);
  const at = code?.at ?? found.at;
  const path =
    option && code
      ? pathOf(option, at, code.quoted, setup)
      : [{ message: 'the signature is left out here', at: placeOf(at) }, clientStep(setup)];
  const what = reach === 'client' ? `the requests of this ${setup.label}` : 'this request';
  const consequence = isRefused
    ? `the SDK refuses to send ${what}, as this service needs them signed`
    : consequenceFor(setup.service, what);
  report({
    at: placeOf(at),
    severity: setup.service === 'glacier' ? 'error' : 'warning',
    message: `${capitalized(how)}, so ${consequence}. ${adviceFor(found)}`,
    path,
    condition,
    fixes: fixesOf(found, code),
  });
}

/** S3-compatible services may be open to everyone by design; Glacier there is only on this machine. */
function mayBeElsewhere({ service, route }: ClientSetup): boolean {
  if (service === 'glacier' || (route.endpoints.length === 0 && route.unknown.length === 0)) return false;
  const isOfAws = route.endpoints.some(({ host }) => host === 'aws' || host === 'vpc-endpoint');
  return !isOfAws && route.unset.length === 0;
}

function consequenceFor(service: string, what: string): string {
  const plural = what.startsWith('the') ? 'are' : 'is';
  if (service === 'glacier')
    return `${what} ${plural} sure to fail: Glacier answers nobody who does not sign`;
  if (service === 's3') return `S3 answers ${what} only where a bucket is open to everyone`;
  return `AWS refuses ${what}`;
}

function adviceFor({ remedy, reach }: Unsigned): string {
  if (remedy?.kind === 'rename') return 'Call the operation itself, which signs it.';
  return reach === 'client' ? 'Leave the signing to the SDK.' : 'Send it as it is, and the SDK signs it.';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fixesOf({ remedy, at }: Unsigned, code: OptionCode | undefined): readonly Fix[] {
  if (!remedy) return [];
  if (remedy.kind === 'rename') {
    const edits = [{ at: placeOf(remedy.name), newText: remedy.to }];
    return [{ title: `Send it with \`${remedy.to}\`, which signs it`, safe: false, edits }];
  }
  const title = 'Delete it, so that the SDK signs the requests';
  if (remedy.kind === 'cut') return cut(remedy.link, title);
  // What is set by a spread is written in the object that is spread.
  const parts = remedy.parts.map((part) => (code?.isOwn && part.node === at.node ? code.at : part));
  const [first] = parts;
  const nodes = parts.flatMap((part) => removable(part) ?? []);
  if (!first || nodes.length < parts.length || parts.some(({ module }) => module !== first.module)) return [];
  return [{ title, safe: false, edits: removal(first.module, nodes) }];
}

/** The fix that takes a call out of a chain: `.toUnauthenticated()`. */
function cut({ module, node }: Origin, title: string): readonly Fix[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const at = { file: module.path, start: node.expression.expression.getEnd(), end: node.getEnd() };
  return [{ title, safe: false, edits: [{ at, newText: '' }] }];
}

/** The property or the statement that can go for an option not to be set; what callers pass is for them to change. */
function removable({ node }: Origin): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return node;
  if (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) return node;
  if (ts.isExpressionStatement(node)) return node;
  return ts.isBinaryExpression(node) && ts.isExpressionStatement(node.parent) ? node.parent : undefined;
}
