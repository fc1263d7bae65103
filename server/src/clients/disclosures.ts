import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, containerOf } from '../syntax/nodes.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Origin } from '../values/value.ts';
import { framesAround } from './frames.ts';
import { type Leak, leakOf } from './leaks.ts';
import { singles } from './reading.ts';

/** A place where credentials are written to where others read: a log, a URL. */
export interface Disclosure {
  readonly kind: 'disclosure';
  readonly to: 'log' | 'url';
  /** How messages name the log: `console.log`. */
  readonly label: string;
  /** The expression that gives them away. */
  readonly origin: Origin;
  readonly leak: Leak;
}

/** Without one of these words a file has nothing to give away. */
const words =
  /secret|credential|session_?token|assumeRole|getSessionToken|getFederationToken|AWS\.config|A[KS]IA[A-Z0-9]{16}/i;

const consoleMethods: ReadonlySet<string> = new Set([
  'debug',
  'dir',
  'error',
  'info',
  'log',
  'table',
  'trace',
  'warn',
]);

/** The methods that loggers have in common (pino, winston, bunyan, log4js, Powertools; their READMEs). */
const loggerMethods: ReadonlySet<string> = new Set([
  ...consoleMethods,
  'critical',
  'fatal',
  'http',
  'notice',
  'silly',
  'success',
  'verbose',
  'write',
]);

/** The names of what has such methods, where it comes from outside or is not followed. */
const loggerName = /^(?:log|logger|stdout|stderr)$|(?:Log|Logger)$/;

/** The places of a module where credentials are given away, in the order of the text. */
export function disclosuresIn(module: SourceModule, evaluation: Evaluation): readonly Disclosure[] {
  if (!words.test(module.text)) return [];
  const found: Disclosure[] = [];
  for (const node of codeIn(module.tree)) {
    if (ts.isCallExpression(node)) found.push(...inLog(node, module, evaluation));
    else if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node) || isSum(node))
      found.push(...inUrl(node, module, evaluation));
  }
  return found;
}

function inLog(call: ts.CallExpression, module: SourceModule, evaluation: Evaluation): readonly Disclosure[] {
  const label = logOf(call.expression, module, evaluation);
  if (label === undefined) return [];
  return call.arguments.flatMap((argument): readonly Disclosure[] => {
    if (ts.isStringLiteralLike(argument)) return [];
    const leak = inFrames(argument, module, evaluation);
    return leak ? [{ kind: 'disclosure', to: 'log', label, origin: { module, node: argument }, leak }] : [];
  });
}

/** How a log is named that a function writes to; undefined for every other function. */
function logOf(callee: ts.Expression, module: SourceModule, evaluation: Evaluation): string | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const { expression: receiver, name } = callee;
  if (!loggerMethods.has(name.text)) return undefined;
  const last = ts.isPropertyAccessExpression(receiver) ? receiver.name : receiver;
  if (!ts.isIdentifier(last)) return undefined;
  const isConsole = last.text === 'console' && !module.scopes.bindingOf(last);
  if (!isConsole && !loggerName.test(last.text)) return undefined;
  const label = module.textOf(callee);
  if (isConsole) return consoleMethods.has(name.text) ? label : undefined;
  // A logger of the workspace may leave out what is secret: what it writes itself is looked at there.
  const frame = environmentOf(containerOf(callee), evaluation.moduleEnvironment(module));
  const isOwn = singles(evaluation.evaluate(callee, frame)).some(({ value }) => value.kind === 'function');
  return isOwn ? undefined : label;
}

function inFrames(node: ts.Expression, module: SourceModule, evaluation: Evaluation): Leak | undefined {
  let keyId: Leak | undefined;
  for (const frame of framesAround(node, module, evaluation)) {
    evaluation.beginQuestion();
    const leak = leakOf(node, frame, evaluation);
    if (leak?.sort === 'secret') return leak;
    keyId ??= leak;
  }
  return keyId;
}

/** A key pair where a URL has its user (RFC 3986, section 3.2.1): `https://AKIA…:…@host`. */
const userPart = /:\/\/(?<id>A[KS]IA[A-Z0-9]{16}):(?<secret>[^@/\s]+)@/;

/** What makes a request's own signature: whoever writes it presigns, and the token belongs there. */
const presigned = /X-Amz-(?:Signature|Algorithm)/i;

function inUrl(
  node: ts.StringLiteralLike | ts.TemplateExpression | ts.BinaryExpression,
  module: SourceModule,
  evaluation: Evaluation,
): readonly Disclosure[] {
  const text = module.textOf(node);
  if (!text.includes('://') || presigned.test(text)) return [];
  const origin = { module, node };
  if (ts.isStringLiteralLike(node)) {
    const { id } = userPart.exec(node.text)?.groups ?? {};
    if (id === undefined || /EXAMPLE$/.test(id)) return [];
    return [disclosure(origin, { sort: 'secret', what: 'a key pair', from: origin })];
  }
  const parts = ts.isTemplateExpression(node)
    ? node.templateSpans.map(({ expression }) => expression)
    : [node.left, node.right];
  for (const part of parts) {
    const leak = inFrames(part, module, evaluation);
    if (leak?.sort === 'secret') return [disclosure(origin, leak)];
  }
  return [];
}

function disclosure(origin: Origin, leak: Leak): Disclosure {
  return { kind: 'disclosure', to: 'url', label: 'URL', origin, leak };
}

/** The outermost `+` of a sum. */
function isSum(node: ts.Node): node is ts.BinaryExpression {
  const isPlus = (one: ts.Node): boolean =>
    ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isPlus(node) && !isPlus(node.parent);
}
