import ts from 'typescript';
import { awayFromLocal, type TlsOption } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { removal } from '../../fixes/removal.ts';
import { flipSupplier } from '../../fixes/supplier.ts';
import { staticName } from '../../syntax/nodes.ts';
import { bothHold, type Origin } from '../../values/value.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf, rootOf, standing } from '../standing.ts';

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
    for (const option of context.setup.tls.options) {
      const when = awayFromLocal(context.setup, option.when);
      if (option.name === 'rejectUnauthorized' && when !== 'never') judge({ ...option, when }, context);
    }
  },
});

function judge(option: TlsOption, { setup, report, evaluation }: RuleContext): void {
  const { value } = option;
  if (value.kind === 'unknown' && value.reads && value.reads.length > 0) {
    const at = option.set;
    const names = [...new Set(value.reads)].join(', ');
    report({
      at: placeOf(at),
      severity: 'info',
      message: `Whether this ${setup.label} verifies certificates depends on the environment (${names}). Verify always, and give a private authority with \`ca\` or NODE_EXTRA_CA_CERTS.`,
      path: pathOf(option, at, '`rejectUnauthorized`', setup),
      condition: bothHold(option.when, `the environment says so (${names})`),
    });
    return;
  }
  if (value.kind !== 'literal' || value.value !== false) return;
  const at = standing(value);
  const isOwn = namesOption(at.node);
  const remedy = isOwn ? 'Delete `rejectUnauthorized: false`' : 'Let it verify';
  report({
    at: placeOf(at),
    message: `Certificate verification is off for this ${setup.label}: it takes any server for AWS. ${remedy}; a private authority goes into \`ca\` or NODE_EXTRA_CA_CERTS.`,
    path: pathOf(
      option,
      at,
      isOwn ? '`rejectUnauthorized: false`' : `\`${at.module.textOf(at.node)}\``,
      setup,
    ),
    condition: option.when,
    fixes: fixesOf(option, at, evaluation),
  });
}

function fixesOf(option: TlsOption, at: Origin, evaluation: RuleContext['evaluation']): readonly Fix[] {
  const { module, node } = at;
  if (!namesOption(node))
    return flipSupplier(rootOf(option.value), evaluation, 'so that certificates are verified');
  const target = ts.isBinaryExpression(node) ? node.parent : node;
  // An assignment that is part of a larger expression cannot just go.
  if (ts.isBinaryExpression(node) && !ts.isExpressionStatement(target)) return [];
  return [
    {
      title: 'Delete `rejectUnauthorized: false`',
      safe: isWholeValue(node),
      edits: removal(module, [target]),
    },
  ];
}

/** Whether a node sets the option itself, and is not just where its value comes from. */
function namesOption(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return staticName(node.name) === 'rejectUnauthorized';
  if (!ts.isBinaryExpression(node)) return false;
  const { left } = node;
  if (ts.isPropertyAccessExpression(left)) return left.name.text === 'rejectUnauthorized';
  return (
    ts.isElementAccessExpression(left) &&
    ts.isStringLiteralLike(left.argumentExpression) &&
    left.argumentExpression.text === 'rejectUnauthorized'
  );
}

/** Whether the option is nothing but `false`: a switch that chooses between values is somebody's decision. */
function isWholeValue(node: ts.Node): boolean {
  const value = ts.isPropertyAssignment(node)
    ? node.initializer
    : ts.isBinaryExpression(node)
      ? node.right
      : undefined;
  return (
    value?.kind === ts.SyntaxKind.FalseKeyword ||
    (value !== undefined && /^\(*false(\s+as\s+\w+|!)?\)*$/.test(value.getText()))
  );
}
