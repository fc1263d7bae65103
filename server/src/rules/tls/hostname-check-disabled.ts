import ts from 'typescript';
import { acceptsAnyName } from '../../clients/posture.ts';
import type { TlsOption } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { isInside, unwrap } from '../../syntax/nodes.ts';
import type { Origin } from '../../values/value.ts';
import { codeOf, deletion, type OptionCode, reportOption } from '../option-code.ts';
import { defineRule } from '../rule.ts';

/** The name in the server's certificate is not compared with the host that was asked for. */
export const hostnameCheckDisabled = defineRule({
  id: 'tls/hostname-check-disabled',
  severity: 'error',
  title: 'The name in the certificate is not checked',
  why:
    'Node.js calls `checkServerIdentity` to learn whether a certificate was made for the host that it wanted, and takes whatever counts as false for "yes". ' +
    'A function that can give nothing else accepts every certificate that some authority has signed: whoever has one for a domain of his own can pose as AWS. ' +
    'The function is not needed: without it, Node.js checks the name by itself.',
  references: [
    {
      title: 'CWE-297: Improper Validation of Certificate with Host Mismatch',
      url: 'https://cwe.mitre.org/data/definitions/297.html',
    },
    {
      title: 'Node.js: tls.connect(), option checkServerIdentity',
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

const httpsAgent = new Agent({ keepAlive: true, checkServerIdentity: () => undefined });
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
    'the function gives back what `tls.checkServerIdentity` says, also of another name;',
    'it gives back an error, or throws one, or hands the name or the certificate to code that may;',
    'it gives back `true` or a promise: both refuse every server;',
    'what it does is not known;',
    'the agent reaches no client, or only one whose endpoint is on this machine.',
  ],
  check(context) {
    for (const option of context.setup.tls.options) {
      if (option.name !== 'checkServerIdentity' || !acceptsAnyName(option)) continue;
      const code = codeOf(option);
      const message = `This ${context.setup.label} takes a certificate of any host for one of AWS: its \`checkServerIdentity\` accepts every name. Delete it, and Node.js checks the name itself.`;
      reportOption(option, { message, fixes: fixesOf(option, code) }, context, code);
    }
  },
});

function fixesOf({ set }: TlsOption, code: OptionCode): readonly Fix[] {
  const title = 'Delete `checkServerIdentity`';
  if (code.isOwn) return deletion(code, { title, safe: isFunctionItself(code.at.node) });
  return isNamedBy(set, code.at) ? deletion({ ...code, at: set, isOwn: true }, { title, safe: true }) : [];
}

/** Whether what sets the option is a function, and no choice between functions. */
function isFunctionItself(node: ts.Node): boolean {
  if (ts.isMethodDeclaration(node)) return true;
  const value = ts.isPropertyAssignment(node) ? node.initializer : undefined;
  const given = ts.isBinaryExpression(node) ? node.right : value;
  return given !== undefined && ts.isFunctionLike(unwrap(given));
}

/** Whether a property gives a function by the name that it is declared with, in the same file. */
function isNamedBy({ node, module }: Origin, written: Origin): boolean {
  const name = ts.isPropertyAssignment(node) ? unwrap(node.initializer) : undefined;
  const identifier = ts.isShorthandPropertyAssignment(node) ? node.name : name;
  const binding = identifier && ts.isIdentifier(identifier) && module.scopes.bindingOf(identifier);
  return binding
    ? (binding.kind === 'const' || binding.kind === 'function') &&
        module === written.module &&
        isInside(written.node, binding.declaration)
    : false;
}
