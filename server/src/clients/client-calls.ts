import ts from 'typescript';
import { type Carried, carriedBy, leavesClientsAlone, sharesClient } from '../knowledge/client-users.ts';
import { identityFunctions } from '../knowledge/identity-functions.ts';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, wrapped } from '../syntax/nodes.ts';
import { alternativesOf } from '../values/alternatives.ts';
import { baseOf, constructorOf } from '../values/class-parts.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { boundArguments } from '../values/library/functions.ts';
import { type ClassValue, type FunctionNode, unknown, type Value } from '../values/value.ts';
import { quote } from '../values/wording.ts';
import { membersNamed, type Step, type Use, usesOfName, type Way } from './client-uses.ts';

type Call = ts.CallExpression | ts.NewExpression;

/** Lines of classes are followed so far. */
const longestLine = 12;

/** Methods that put their arguments into the list or the collection that they are called on; of a map the second. */
const storing: ReadonlySet<string> = new Set(['add', 'push', 'set', 'unshift']);

/** What becomes of a client that is an argument of a call; undefined where it is none. */
export function handedOver(use: Use, evaluation: Evaluation): Step | undefined {
  const outer = wrapped(use.node);
  const isSpread = ts.isSpreadElement(outer.parent);
  const given = isSpread ? outer.parent : outer;
  const call = given.parent;
  if ((!ts.isCallExpression(call) && !ts.isNewExpression(call)) || call.expression === given)
    return undefined;
  const index = call.arguments?.indexOf(given as ts.Expression) ?? -1;
  const spread = call.arguments?.findIndex(ts.isSpreadElement) ?? -1;
  const isPlaced = spread < 0 || index < spread;
  const way = isSpread ? use.way.slice(1) : use.way;
  if (index === 0 && isOwnMethod(call.expression, use)) return { uses: [] };
  const stored = storedBy(call, index, { ...use, way }, evaluation);
  if (stored) return stored;
  return givenTo(
    call.expression,
    { use: { ...use, way }, index: isPlaced ? index : undefined, call },
    evaluation,
  );
}

/** Whether a client is only made `this` of its own method: `s3.getObject.bind(s3)`, `s3.send.call(s3, command)`. */
function isOwnMethod(callee: ts.Expression, { node, module: { scopes }, way }: Use): boolean {
  if (way.length > 0 || !ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(node)) return false;
  const method = callee.expression;
  if (!['apply', 'bind', 'call'].includes(callee.name.text) || !ts.isPropertyAccessExpression(method))
    return false;
  const owner = method.expression;
  return ts.isIdentifier(owner) && scopes.bindingOf(owner) === scopes.bindingOf(node);
}

/** A client that a call hands to a function. */
interface Handing {
  /** The client as the function gets it. */
  readonly use: Use;
  /** Which argument it is; undefined where it may be any. */
  readonly index: number | undefined;
  readonly call: Call;
  /** The function is called for each element of a list, and gives one of another: `map`. */
  readonly isList?: true | undefined;
  /** What the function gives is nothing that the call gives: `forEach`. */
  readonly isDropped?: true | undefined;
}

/**
 * What a function does to a client that it is handed: one of the workspace is followed, one of a package is known to
 * leave it alone or not.
 *
 * @param callee the expression for the function
 */
export function givenTo(callee: ts.Expression, handing: Handing, evaluation: Evaluation): Step {
  const { call, use } = handing;
  const { module } = use;
  const uses: Use[] = [];
  for (const value of calleesOf(callee, module, evaluation)) {
    const inside = usesInside(value, handing, evaluation);
    if (inside) uses.push(...inside);
    else if (isHarmless(value, handing.index ?? 0)) uses.push(...resultsOf(value, handing));
    else {
      const isIt = use.what === 'client' ? 'it is' : 'its configuration is';
      const why = `${isIt} handed to ${quote(callee, module)}, which is not followed`;
      return { change: unknown(why, { module, node: call }), uses: [] };
    }
  }
  return { uses };
}

function calleesOf(callee: ts.Expression, module: SourceModule, evaluation: Evaluation): readonly Value[] {
  const frame = environmentOf(containerOf(callee), evaluation.moduleEnvironment(module));
  if (callee.kind !== ts.SyntaxKind.SuperKeyword)
    return alternativesOf(evaluation.evaluate(callee, frame)).map(({ value }) => value);
  const around = ts.findAncestor(callee, ts.isClassLike);
  const of = around && evaluation.selfOf(around, frame).of;
  const base = of && baseOf(of, evaluation);
  return base ? alternativesOf(base).map(({ value }) => value) : [];
}

/** The uses of a client in a function or a class of the workspace; undefined when it is none, or gets it in a way that is not followed. */
function usesInside(callee: Value, handing: Handing, evaluation: Evaluation): readonly Use[] | undefined {
  const { use, index, call, isList, isDropped } = handing;
  if (callee.kind !== 'function' && callee.kind !== 'class') return undefined;
  const found =
    callee.kind === 'class'
      ? constructorAt(callee, evaluation)
      : { maker: callee.node, module: callee.environment.module };
  if (!found) return undefined;
  const { maker, module } = found;
  if (!maker) return [];
  if (speaksOfArguments(maker)) return undefined;
  const before = callee.kind === 'function' ? boundArguments(callee).length : 0;
  const by = isDropped || callee.kind === 'class' ? undefined : { call, module: use.module, isList };
  const from: Use = { ...use, module, by };
  return maker.parameters.flatMap((parameter, place): readonly Use[] => {
    const at = index === undefined ? undefined : index + before;
    if (parameter.dotDotDotToken) {
      if (at !== undefined && at < place) return [];
      return usesOfName(parameter.name, { ...from, way: [undefined, ...use.way] }, evaluation);
    }
    if (at !== undefined && at !== place) return [];
    return [...usesOfName(parameter.name, from, evaluation), ...usesOfField(parameter, from)];
  });
}

/** The uses of a field that a constructor's parameter is one of at the same time. */
export function usesOfField(parameter: ts.ParameterDeclaration, from: Use): readonly Use[] {
  const { name, parent } = parameter;
  if (!ts.isIdentifier(name) || !ts.isParameterPropertyDeclaration(parameter, parent)) return [];
  return membersNamed(name.text, parent.parent).map((node) => ({ ...from, node, by: undefined }));
}

/** The constructor that `new` of a class runs, its own or one that it inherits; undefined where it is not of the workspace. */
function constructorAt(
  of: ClassValue,
  evaluation: Evaluation,
): { readonly maker: ts.ConstructorDeclaration | undefined; readonly module: SourceModule } | undefined {
  let at: Value | undefined = of;
  for (let depth = 0; at?.kind === 'class' && depth < longestLine; depth++) {
    const maker = constructorOf(at.node);
    if (maker) return { maker, module: at.environment.module };
    const base = baseOf(at, evaluation);
    if (!base) return { maker: undefined, module: at.environment.module };
    at = base;
  }
  return undefined;
}

function speaksOfArguments(maker: FunctionNode): boolean {
  return !ts.isArrowFunction(maker) && /\barguments\b/.test(maker.getText());
}

/** A list or a collection that takes the client in: `clients.push(s3)`, `cache.set(name, s3)`. */
function storedBy(call: Call, index: number, use: Use, evaluation: Evaluation): Step | undefined {
  const { expression } = call;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(expression)) return undefined;
  if (!storing.has(expression.name.text)) return undefined;
  const { module } = use;
  const frame = environmentOf(containerOf(call), evaluation.moduleEnvironment(module));
  const holders = alternativesOf(evaluation.evaluate(expression.expression, frame));
  const isCollection = holders.every(
    ({ value }) => value.kind === 'array' || (value.kind === 'instance' && value.callee.module === 'global'),
  );
  if (!isCollection) return undefined;
  const isKey = expression.name.text === 'set' && index === 0;
  return { uses: isKey ? [] : usesOfHolder(expression.expression, [undefined], use, evaluation) };
}

/**
 * The uses of what holds the client since it was put there: `clients` of `clients.archive = s3`.
 *
 * @param below the way from that to what was put there
 */
export function usesOfHolder(
  holder: ts.Expression,
  below: Way,
  from: Use,
  evaluation: Evaluation,
): readonly Use[] {
  const way: (string | undefined)[] = [...below, ...from.way];
  let at = holder;
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      if (at.expression.kind === ts.SyntaxKind.ThisKeyword) {
        const around = ts.findAncestor(at, ts.isClassLike);
        return membersNamed(at.name.text, around).map((node) => ({ ...from, node, way, by: undefined }));
      }
      way.unshift(at.name.text);
      at = at.expression;
    } else if (ts.isElementAccessExpression(at)) {
      way.unshift(ts.isStringLiteralLike(at.argumentExpression) ? at.argumentExpression.text : undefined);
      at = at.expression;
    } else if (ts.isNonNullExpression(at) || ts.isParenthesizedExpression(at) || ts.isAsExpression(at))
      at = at.expression;
    else break;
  }
  return ts.isIdentifier(at) ? usesOfName(at, { ...from, way, by: undefined }, evaluation) : [];
}

/** What of a result of something outside the workspace is the client, or holds it. */
function resultsOf(callee: Value, { use, call }: Handing): readonly Use[] {
  if (callee.kind !== 'external') return [];
  const { module, path } = callee;
  const isSame = identityFunctions.has([module, ...path].join('.')) || sharesClient(module, path);
  if (isSame) return [{ ...use, node: call }];
  const carried = carriedBy(module, path);
  return carried ? [{ ...use, node: call, way: wayCarried(use.way, carried) }] : [];
}

function wayCarried(way: Way, carried: Carried): Way {
  switch (carried) {
    case 'same':
      return way;
    case 'element':
      return way.slice(1);
    case 'elements':
      return [undefined, ...way.slice(1)];
    case 'entries':
      return [undefined, '1', ...way.slice(1)];
    case 'of-entries':
      return [undefined, ...way.slice(2)];
  }
}

/** What is known to leave a client as it is. */
function isHarmless(callee: Value, argument: number): boolean {
  if (callee.kind === 'member')
    return isHarmless(callee.object.kind === 'member' ? callee.object : callee.object.callee, argument);
  if (callee.kind !== 'external') return false;
  const { module, path } = callee;
  return (
    leavesClientsAlone(module, path, argument) ||
    /^@(?:aws-sdk|smithy)\//.test(module) ||
    isV2Sdk(module) ||
    identityFunctions.has([module, ...path].join('.'))
  );
}
