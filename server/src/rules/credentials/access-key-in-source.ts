import ts from 'typescript';
import type { Fix } from '../../fixes/fix.ts';
import { isLikelyIssued, isSecretShaped, keyKind, maskKeyId } from '../../knowledge/keys.ts';
import type { SourceModule } from '../../syntax/module.ts';
import { codeIn } from '../../syntax/nodes.ts';
import { defineRule } from '../rule.ts';

/** An access key is written in code that gives it to no client which is seen. */
export const accessKeyInSource = defineRule({
  id: 'credentials/access-key-in-source',
  severity: 'warning',
  title: 'An access key is written in the code',
  why:
    'An access key works for whoever reads it, wherever it stands: in a constant, a script, a test, the history of the repository. ' +
    'Keys that were committed are found by machines within minutes. ' +
    'A key that was committed counts as leaked: rotate it, and look at `aws iam get-access-key-last-used` and CloudTrail for its use.',
  references: [
    {
      title: 'CWE-798: Use of Hard-coded Credentials',
      url: 'https://cwe.mitre.org/data/definitions/798.html',
    },
    {
      title: 'IAM User Guide: Manage access keys for IAM users',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    },
  ],
  examples: [
    {
      bad: `export const settings = {
  accessKeyId: 'AKIAMORAINE7FIRN4ESK',
};
`,
      good: `export const settings = {
  accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '',
};
`,
    },
  ],
  silent: [
    'it reaches a client or `AWS.config`: credentials/static-keys and its neighbours judge it there;',
    'the id cannot have been issued: it ends in `EXAMPLE`, holds a word like `TEST`, a sequence or the same few characters again and again, or digits that ids do not have;',
    'it is only a part of a longer text, or stands in a comment.',
  ],
  yieldsTo: [
    'credentials/key-file',
    'credentials/temporary-without-token',
    'credentials/static-keys',
    'credentials/empty-keys',
  ],
  checkModule({ module, report }) {
    if (module.isJson || !/A[KS]IA[A-Z2-7]{16}/.test(module.text)) return;
    for (const node of codeIn(module.tree)) {
      if (!ts.isStringLiteralLike(node) || !isLikelyIssued(node.text)) continue;
      const secret = secretBeside(node);
      const subject = secret ? 'and its secret are' : 'is';
      report({
        at: module.placeOf(node),
        message: `The access key ${maskKeyId(node.text)} ${subject} written in the code, although no client that is seen uses it. Rotate it, look in CloudTrail for its use, and read keys from the environment.`,
        path: [],
        fixes: fixesOf(node, secret, module),
      });
    }
  },
});

/** The secret that is written with an id: in the same object, the same declarations, or the statement before or after. */
function secretBeside(id: ts.Expression): ts.Expression | undefined {
  const { parent } = id;
  if (ts.isPropertyAssignment(parent)) return valuesIn(parent.parent.properties).find(isSecret);
  if (ts.isPropertyDeclaration(parent)) return valuesIn(parent.parent.members).find(isSecret);
  if (!ts.isVariableDeclaration(parent) || !ts.isVariableDeclarationList(parent.parent)) return undefined;
  const list = parent.parent;
  const statement = list.parent;
  const block = statement.parent;
  if (!ts.isVariableStatement(statement) || !(ts.isSourceFile(block) || ts.isBlock(block)))
    return valuesIn(list.declarations).find(isSecret);
  const { statements } = block;
  const index = statements.indexOf(statement);
  return [statement, statements[index + 1], statements[index - 1]]
    .flatMap((one) => (one && ts.isVariableStatement(one) ? valuesIn(one.declarationList.declarations) : []))
    .find(isSecret);
}

function valuesIn(nodes: readonly ts.Node[]): readonly ts.Expression[] {
  return nodes.flatMap((node) => {
    const holds =
      ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node);
    return holds && node.initializer ? [node.initializer] : [];
  });
}

function isSecret(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) && isSecretShaped(node.text) && keyKind(node.text) === 'live';
}

/** Reads the keys from the variables of the environment that every SDK knows (AWS SDKs and Tools Reference Guide, "AWS access keys"). */
function fixesOf(id: ts.Expression, secret: ts.Expression | undefined, module: SourceModule): readonly Fix[] {
  const isValue =
    ts.isPropertyAssignment(id.parent) ||
    ts.isPropertyDeclaration(id.parent) ||
    ts.isVariableDeclaration(id.parent);
  if (!isValue) return [];
  // A variable that is not set is `undefined`, which types of keys do not admit.
  const ending = /\.[cm]?tsx?$/.test(module.path) ? " ?? ''" : '';
  const edits = [
    { at: module.placeOf(id), newText: `process.env.AWS_ACCESS_KEY_ID${ending}` },
    ...(secret
      ? [{ at: module.placeOf(secret), newText: `process.env.AWS_SECRET_ACCESS_KEY${ending}` }]
      : []),
  ].sort((a, b) => a.at.start - b.at.start);
  return [
    {
      title: secret ? 'Read the keys from the environment' : 'Read the key id from the environment',
      safe: false,
      edits,
    },
  ];
}
