import ts from 'typescript';
import { issuanceOf } from '../clients/issued-credentials.ts';
import type { ClientSetup, KeyPair } from '../clients/setup.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, unwrap, visitNodes } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { Instance, Result } from '../values/value.ts';
import type { Fix } from './fix.ts';
import { addImport } from './imports.ts';
import { inOrder } from './in-order.ts';
import { orphanRemoval } from './removal.ts';

/**
 * The refactoring "Use temporary credentials": keys that are copied out of an answer to `AssumeRole` into a v3 client
 * become `fromTemporaryCredentials` with the same request and the same options of the STS client. The call, what waits
 * for it and what checks its answer go.
 *
 * The provider merges `clientConfig` into the options of its own STS client, credentials and region among them
 * (`@aws-sdk/credential-providers` 3.1173, `fromTemporaryCredentials`).
 *
 * @returns undefined where the code does more than that, or the names that the request uses mean something else where
 *   the client is made
 */
export function temporaryCredentialsFix(pair: KeyPair, setup: ClientSetup): Fix | undefined {
  const found = handRolled(pair, setup);
  if (!found) return undefined;
  const { module, slot, call, command, sts } = found;
  const request = argumentOf(command.origin.node);
  const options = optionsOf(sts.origin.node);
  if (!request) return undefined;
  const moved = [request, ...(options ? [options] : [])];
  if (!moved.every((node) => meansTheSame(node, slot, module))) return undefined;
  const gone = goneWith(slot, call, module);
  if (!gone) return undefined;
  const statement = onlyUse(sts, [slot, ...gone], module);
  const imports = addImport(module, 'fromTemporaryCredentials', '@aws-sdk/credential-providers');
  if (!imports) return undefined;
  const provider = callOf(
    [['params', request], ...(options ? [['clientConfig', options] as const] : [])],
    slot,
    module,
  );
  const newText = ts.isShorthandPropertyAssignment(slot) ? `${slot.name.text}: ${provider}` : provider;
  const all = [...gone, ...(statement ? [statement] : [])];
  return {
    title: 'Let `fromTemporaryCredentials` call STS, so that it fetches new credentials in time',
    safe: false,
    edits: inOrder(module, [
      ...imports,
      { at: module.placeOf(slot), newText },
      ...orphanRemoval(module, [slot], all, moved),
    ]),
  };
}

/** A call that is longer gets a line for each of its options. */
const longestLine = 72;

/** The call of the provider: on one line where all that it is given stands on one, and that is short. */
function callOf(
  parts: readonly (readonly [name: string, value: ts.Expression])[],
  slot: ts.Node,
  module: SourceModule,
): string {
  const texts = parts.map(([, value]) => module.textOf(value));
  const inLine = `fromTemporaryCredentials({ ${parts.map(([name], index) => `${name}: ${texts[index]}`).join(', ')} })`;
  if (!inLine.includes('\n') && inLine.length <= longestLine) return inLine;
  const outer = indentAt(slot.getStart(module.tree), module.text);
  const inner = `${outer}${outer.includes('\t') ? '\t' : '  '}`;
  const lines = parts.map(([name, value], index) => {
    const before = indentAt(value.getStart(module.tree), module.text);
    const text = `${texts[index]}`.replaceAll(`\n${before}`, `\n${inner}`);
    return `${inner}${name}: ${text},\n`;
  });
  return `fromTemporaryCredentials({\n${lines.join('')}${outer}})`;
}

/** The white space that the line of an offset begins with. */
function indentAt(offset: number, text: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}

/** What the refactoring works on: all of it in one module. */
interface HandRolled {
  readonly module: SourceModule;
  /** The value of the client's `credentials`, or the whole of it where it is short. */
  readonly slot: ts.Expression | ts.ShorthandPropertyAssignment;
  /** The call of STS. */
  readonly call: Result;
  readonly command: Instance;
  readonly sts: Instance;
}

function handRolled({ id, secret, token, option }: KeyPair, setup: ClientSetup): HandRolled | undefined {
  if (setup.sdk !== 'v3' || !id || !secret || !option) return undefined;
  const parts = [id, secret, ...(token ? [token] : [])];
  if (parts.some(({ when }) => when !== undefined)) return undefined;
  const issuance = issuanceOf(id.value);
  if (issuance?.operation !== 'assumeRole' || issuance.answer.callee.kind !== 'member') return undefined;
  const { answer } = issuance;
  const { object: sts } = answer.callee.kind === 'member' ? answer.callee : {};
  const [command] = answer.args;
  const { module, node } = option;
  if (sts?.kind !== 'instance' || command?.kind !== 'instance') return undefined;
  const isOneModule = [answer, sts, command].every(({ origin }) => origin.module === module);
  const slot = slotOf(node);
  return slot && isOneModule ? { module, slot, call: answer, command, sts } : undefined;
}

function slotOf(node: ts.Node): HandRolled['slot'] | undefined {
  if (ts.isShorthandPropertyAssignment(node)) return node;
  return ts.isPropertyAssignment(node) && doesNothingElse(node.initializer) ? node.initializer : undefined;
}

/** Whether a function that gives the keys does no more than get them. */
function doesNothingElse(slot: ts.Expression): boolean {
  const at = unwrap(slot);
  if (!ts.isArrowFunction(at) && !ts.isFunctionExpression(at)) return true;
  if (!ts.isBlock(at.body)) return true;
  return at.body.statements.every(
    (one) => ts.isVariableStatement(one) || ts.isReturnStatement(one) || onlyThrows(one),
  );
}

/** The options of the STS client, if it has any. */
function optionsOf(node: ts.Node): ts.Expression | undefined {
  const argument = argumentOf(node);
  const isEmpty = argument && ts.isObjectLiteralExpression(argument) && argument.properties.length === 0;
  return isEmpty ? undefined : argument;
}

function argumentOf(node: ts.Node): ts.Expression | undefined {
  return ts.isNewExpression(node) ? node.arguments?.[0] : undefined;
}

/** Whether every name in an expression means the same at another place, and cannot have changed until there. */
function meansTheSame(expression: ts.Expression, place: ts.Node, module: SourceModule): boolean {
  let isSame = true;
  visitNodes(expression, (node) => {
    if (!ts.isIdentifier(node)) return undefined;
    const binding = module.scopes.bindingOf(node);
    if (!binding || isInside(binding.declaration, expression)) return undefined;
    isSame &&= binding.kind !== 'let' && module.scopes.lookup(binding.name, place) === binding;
    return undefined;
  });
  return isSame;
}

/**
 * The statements that serve nothing but to get the keys: the one that calls STS, those that take the answer apart, and
 * those that throw when it is empty. Undefined where something else uses the answer.
 */
function goneWith(slot: ts.Node, call: Result, module: SourceModule): readonly ts.Statement[] | undefined {
  const gone: ts.Statement[] = [];
  const waiting: ts.Node[] = [slot];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const binding of constantsIn(node, module)) {
      const statement = declaring(binding, call);
      if (!statement || gone.includes(statement)) continue;
      gone.push(statement);
      waiting.push(statement);
    }
  }
  const makes = gone.some((statement) => isInside(call.origin.node, statement));
  if (!makes && !isInside(call.origin.node, slot)) return undefined;
  const isGone = (reference: ts.Node): boolean =>
    isInside(reference, slot) || gone.some((statement) => isInside(reference, statement));
  for (const statement of [...gone]) {
    for (const binding of declaredIn(statement, module)) {
      for (const reference of binding.references) {
        if (isGone(reference)) continue;
        const guard = guardAround(reference);
        if (!guard) return undefined;
        gone.push(guard);
      }
    }
  }
  return gone;
}

/** The names of constants of the same function that an expression or a statement uses. */
function constantsIn(node: ts.Node, module: SourceModule): readonly Binding[] {
  const bindings: Binding[] = [];
  visitNodes(node, (inner) => {
    const binding = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
    if (binding?.kind === 'const') bindings.push(binding);
    return undefined;
  });
  return bindings;
}

/** The statement that declares a name, if it calls STS or takes something apart that another one got. */
function declaring({ declaration }: Binding, call: Result): ts.Statement | undefined {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const list = declaration.parent;
  if (!ts.isVariableDeclarationList(list) || !ts.isVariableStatement(list.parent)) return undefined;
  if (list.declarations.length > 1 || list.parent.modifiers?.length) return undefined;
  const { initializer } = declaration;
  return isInside(call.origin.node, initializer) || isPart(initializer) ? list.parent : undefined;
}

/** Whether an expression takes a part of something that has a name: `answer.Credentials!`, `credentials`. */
function isPart(expression: ts.Expression): boolean {
  const at = unwrap(expression);
  if (ts.isIdentifier(at)) return true;
  if (ts.isPropertyAccessExpression(at)) return isPart(at.expression);
  // `answer.Credentials?.AccessKeyId ?? ''`
  if (ts.isBinaryExpression(at)) return isPart(at.left) && ts.isStringLiteralLike(at.right);
  return (
    ts.isObjectLiteralExpression(at) &&
    at.properties.every((one) => ts.isPropertyAssignment(one) && isPart(one.initializer))
  );
}

function declaredIn(statement: ts.Statement, module: SourceModule): readonly Binding[] {
  const bindings: Binding[] = [];
  visitNodes(statement, (inner) => {
    const binding = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
    if (binding?.identifier === inner && containerOf(inner) === containerOf(statement))
      bindings.push(binding);
    return undefined;
  });
  return bindings;
}

/** The `if` that only throws when what it asks for is not there. */
function guardAround(reference: ts.Node): ts.Statement | undefined {
  const statement = ts.findAncestor(reference, ts.isStatement);
  return statement && onlyThrows(statement) && isInside(reference, statement.expression)
    ? statement
    : undefined;
}

/** Whether a statement is an `if` that does nothing but throw. */
function onlyThrows(statement: ts.Statement): statement is ts.IfStatement {
  if (!ts.isIfStatement(statement) || statement.elseStatement) return false;
  const { thenStatement } = statement;
  const [only, ...others] = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  return only !== undefined && ts.isThrowStatement(only) && others.length === 0;
}

/** The statement that makes the STS client, if nothing else uses that. */
function onlyUse(sts: Instance, removed: readonly ts.Node[], module: SourceModule): ts.Statement | undefined {
  const { parent } = sts.origin.node;
  if (!parent || !ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return undefined;
  const list = parent.parent;
  const statement = list.parent;
  if (!ts.isVariableDeclarationList(list) || list.declarations.length > 1) return undefined;
  if (!ts.isVariableStatement(statement) || statement.modifiers?.length) return undefined;
  const references = module.scopes.bindingOf(parent.name)?.references ?? [];
  const isUnused = references.every((one) => removed.some((node) => isInside(one, node)));
  return isUnused ? statement : undefined;
}
