import ts from 'typescript';
import { v2Providers, v3Providers } from '../knowledge/credential-providers.ts';
import { partOfAnswer } from '../knowledge/issued-keys.ts';
import { isSecretShaped, keyKind } from '../knowledge/keys.ts';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import { namesSecret } from '../knowledge/secret-names.ts';
import { unwrap } from '../syntax/nodes.ts';
import type { Environment } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Origin, Value } from '../values/value.ts';
import { answerOf, clientOfCredentials } from './issued-credentials.ts';
import { singles } from './reading.ts';

/** What somebody who sees a value learns of credentials. */
export interface Leak {
  /** A key id alone says whose credentials they are, and signs nothing. */
  readonly sort: 'secret' | 'key-id';
  /** What it is, as a message says it: `the answer of \`assumeRole\``. */
  readonly what: string;
  /** Where it comes from. */
  readonly from: Origin;
}

/** Objects and texts in each other are looked through so far. */
const deepest = 5;

/** Functions that make a text of what they are given, all of it included; by the text of their name. */
const writers =
  /^(?:JSON\.stringify|(?:util\.)?inspect|(?:util\.)?format|String|encodeURIComponent|encodeURI|btoa)$/;

/** What an expression gives away when it is written out; undefined where that is nothing that is known. */
export function leakOf(
  expression: ts.Expression,
  frame: Environment,
  evaluation: Evaluation,
  depth = 0,
): Leak | undefined {
  if (depth > deepest) return undefined;
  const inner = (one: ts.Expression): Leak | undefined => leakOf(one, frame, evaluation, depth + 1);
  const at = unwrap(expression);
  if (ts.isAwaitExpression(at)) return inner(at.expression);
  if (ts.isTemplateExpression(at)) return worst(at.templateSpans.map((span) => inner(span.expression)));
  if (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return worst([inner(at.left), inner(at.right)]);
  if (ts.isObjectLiteralExpression(at)) return worst(at.properties.map((one) => leakOfProperty(one, inner)));
  if (ts.isCallExpression(at) && writers.test(frame.module.textOf(at.expression))) {
    // What a replacer leaves out is not followed.
    const hasReplacer = at.arguments.length > 1 && at.arguments[1]?.kind !== ts.SyntaxKind.NullKeyword;
    return hasReplacer && /stringify$/.test(frame.module.textOf(at.expression))
      ? undefined
      : worst(at.arguments.map(inner));
  }
  return (
    worst(singles(evaluation.evaluate(at, frame)).map(({ value }) => leakOfValue(value, evaluation, 0))) ??
    leakOfProvided(at, frame, evaluation) ??
    leakOfConstant(at, frame, inner)
  );
}

function leakOfProperty(
  property: ts.ObjectLiteralElementLike,
  inner: (one: ts.Expression) => Leak | undefined,
): Leak | undefined {
  if (ts.isPropertyAssignment(property)) return inner(property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return inner(property.name);
  return ts.isSpreadAssignment(property) ? inner(property.expression) : undefined;
}

/** What was put into a name before it is written out: `const text = JSON.stringify(answer)`. */
function leakOfConstant(
  expression: ts.Expression,
  { module }: Environment,
  inner: (one: ts.Expression) => Leak | undefined,
): Leak | undefined {
  const binding = ts.isIdentifier(expression) ? module.scopes.bindingOf(expression) : undefined;
  if (binding?.kind !== 'const' || !ts.isVariableDeclaration(binding.declaration)) return undefined;
  const { name, initializer } = binding.declaration;
  return ts.isIdentifier(name) && initializer ? inner(initializer) : undefined;
}

/** What a call of a provider gives: `await fromNodeProviderChain()()`, `await s3.config.credentials()`. */
function leakOfProvided(
  expression: ts.Expression,
  frame: Environment,
  evaluation: Evaluation,
): Leak | undefined {
  if (!ts.isCallExpression(expression)) return undefined;
  for (const { value } of singles(evaluation.evaluate(expression.expression, frame))) {
    if (value.kind !== 'result' || value.callee.kind !== 'external') continue;
    const { module, path } = value.callee;
    const name = path.at(-1);
    if (module.startsWith('@aws-sdk/credential-provider') && name !== undefined && v3Providers.has(name))
      return { sort: 'secret', what: `what \`${name}\` gives`, from: value.origin };
  }
  return undefined;
}

/** What a value gives away when it is written out. */
function leakOfValue(value: Value, evaluation: Evaluation, depth: number): Leak | undefined {
  if (depth > deepest) return undefined;
  const from = value.origin;
  const ofClient = clientOfCredentials(value);
  if (ofClient && value.kind === 'result')
    return { sort: 'secret', what: 'the credentials of a client', from: ofClient.origin };
  switch (value.kind) {
    case 'environment':
      return leakOfVariable(value.name, from);
    case 'literal':
      return leakOfText(value.value, from);
    case 'template':
      return worst(
        value.pieces.map((piece) =>
          typeof piece === 'string' ? undefined : leakOfValue(piece, evaluation, depth + 1),
        ),
      );
    case 'object':
      return worst(
        [...value.properties.values()].map((one) => leakOfValue(one.value, evaluation, depth + 1)),
      );
    case 'array':
      return worst(value.elements.map((one) => leakOfValue(one, evaluation, depth + 1)));
    case 'one-of':
      return worst(value.alternatives.map((one) => leakOfValue(one.value, evaluation, depth + 1)));
    case 'instance':
      return isV2Sdk(value.callee.module) && v2Providers.has(value.callee.path.at(-1) ?? '')
        ? { sort: 'secret', what: 'credentials, session token included', from }
        : undefined;
    case 'external':
      return leakOfGlobal(value.module, value.path, from);
    case 'result':
    case 'member':
      return leakOfAnswer(value);
    default:
      return undefined;
  }
}

function leakOfVariable(name: string, from: Origin): Leak | undefined {
  const what = `\`${name}\``;
  if (name === 'AWS_ACCESS_KEY_ID') return { sort: 'key-id', what, from };
  return namesSecret(name) && /^(?:AWS|AMAZON|S3|GLACIER|STS|IAM)_/i.test(name)
    ? { sort: 'secret', what, from }
    : undefined;
}

/** A literal that is a secret by its shape and stands under a name that says so. */
function leakOfText(text: unknown, from: Origin): Leak | undefined {
  if (typeof text !== 'string' || !isSecretShaped(text) || keyKind(text) !== 'live') return undefined;
  const { parent } = from.node;
  const isNamed =
    parent &&
    (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) &&
    ts.isIdentifier(parent.name) &&
    namesSecret(parent.name.text);
  return isNamed ? { sort: 'secret', what: 'a secret access key', from } : undefined;
}

/**
 * v2's global configuration and its credentials: the secret is hidden from whoever lists the properties, the key id
 * and the session token are not (aws-sdk 2.1693.0, `lib/credentials.js`; run).
 */
function leakOfGlobal(module: string, path: readonly string[], from: Origin): Leak | undefined {
  if (!isV2Sdk(module)) return undefined;
  const [config, credentials, part, ...rest] = path;
  if (config !== 'config' || rest.length > 0) return undefined;
  if (credentials === undefined || (credentials === 'credentials' && part === undefined))
    return { sort: 'secret', what: `\`AWS.${path.join('.')}\`, session token included,`, from };
  const key = credentials === 'credentials' ? part : credentials;
  if (key === 'secretAccessKey' || key === 'sessionToken')
    return { sort: 'secret', what: `\`AWS.${path.join('.')}\``, from };
  return key === 'accessKeyId' ? { sort: 'key-id', what: `\`AWS.${path.join('.')}\``, from } : undefined;
}

function leakOfAnswer(value: Value): Leak | undefined {
  const found = answerOf(value);
  const part = found && partOfAnswer(found.operation, found.way);
  if (!found || !part) return undefined;
  const of = `the answer of \`${found.operation}\``;
  if (part === 'key-id') return { sort: 'key-id', what: `the key id of ${of}`, from: found.answer.origin };
  const what = part === 'whole' ? of : `the ${part} of ${of}`;
  return { sort: 'secret', what, from: found.answer.origin };
}

function worst(leaks: readonly (Leak | undefined)[]): Leak | undefined {
  const found = leaks.filter((one) => one !== undefined);
  return found.find(({ sort }) => sort === 'secret') ?? found[0];
}
