import ts from 'typescript';
import { containerOf, enclosingClass, isPatternTarget, staticName, wrapped } from '../syntax/nodes.ts';
import { callSitesOf } from '../values/call-sites.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { givenTo, usesOfField, usesOfHolder } from './client-calls.ts';
import { memberRead } from './client-changes.ts';
import { isThis, mayBe, membersNamed, type Step, type Use, usesOfExport, usesOfName } from './client-uses.ts';

/** Methods of lists that call a function for their elements, and what the call gives besides. */
const callbackMethods: ReadonlyMap<string, 'list' | 'element' | 'mapped' | 'nothing'> = new Map([
  ['every', 'nothing'],
  ['filter', 'list'],
  ['find', 'element'],
  ['findLast', 'element'],
  ['flatMap', 'mapped'],
  ['forEach', 'nothing'],
  ['map', 'mapped'],
  ['some', 'nothing'],
]);

/** Methods of lists and collections that give one of their elements. */
const elementMethods: ReadonlySet<string> = new Set(['at', 'get', 'pop', 'shift']);

/** Methods of lists and collections that give their elements in another list. */
const listMethods: ReadonlySet<string> = new Set(['concat', 'flat', 'reverse', 'slice', 'sort', 'values']);

/** Where a client goes from a use of it that is no argument of a call. */
export function onwardFrom(use: Use, evaluation: Evaluation): Step {
  const value = wrapped(use.node);
  const { parent } = value;
  if (isMember(parent) && parent.expression === value) return fromMember(use, parent, evaluation);
  const around = aroundIt(use, value);
  return { uses: around ?? intoNames(use, value, evaluation) };
}

function isMember(node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** A member of what holds the client, a method of the list that it is in, or of the promise of it. */
function fromMember(
  use: Use,
  member: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  evaluation: Evaluation,
): Step {
  const { way } = use;
  const name = memberRead(member, member.expression);
  const { parent } = member;
  const call = ts.isCallExpression(parent) && parent.expression === member ? parent : undefined;
  if (call && name === 'then') return fromPromise(use, call, evaluation);
  if (call && (name === 'catch' || name === 'finally')) return { uses: [{ ...use, node: call }] };
  const [key, ...rest] = way;
  if (way.length === 0)
    return {
      uses: use.what === 'client' && name === 'config' ? [{ ...use, node: member, what: 'config' }] : [],
    };
  const isList = key === undefined || /^\d+$/.test(key);
  const listed = call && name !== undefined && isList ? fromList(use, call, name, evaluation) : undefined;
  if (listed) return listed;
  return { uses: mayBe(key, name) ? [{ ...use, node: member, way: rest }] : [] };
}

/** `promise.then((client) => …)`; what the function gives is what the whole gives. */
function fromPromise(use: Use, call: ts.CallExpression, evaluation: Evaluation): Step {
  const [callback] = call.arguments;
  return callback
    ? givenTo(callback, { use, index: 0, call }, evaluation)
    : { uses: [{ ...use, node: call }] };
}

function fromList(use: Use, call: ts.CallExpression, name: string, evaluation: Evaluation): Step | undefined {
  const element: Use = { ...use, way: use.way.slice(1) };
  const given = callbackMethods.get(name);
  const [callback] = call.arguments;
  if (given && callback) {
    const isMapped = given === 'mapped' || undefined;
    const handing = {
      use: element,
      index: 0,
      call,
      isList: isMapped,
      isDropped: isMapped ? undefined : true,
    } as const;
    const { change, uses } = givenTo(callback, handing, evaluation);
    const own =
      given === 'list' ? [{ ...use, node: call }] : given === 'element' ? [{ ...element, node: call }] : [];
    return { change, uses: [...uses, ...own] };
  }
  if (name === 'reduce' && callback) return givenTo(callback, { use: element, index: 1, call }, evaluation);
  if (elementMethods.has(name)) return { uses: [{ ...element, node: call }] };
  if (listMethods.has(name)) return { uses: [{ ...use, node: call, way: [undefined, ...element.way] }] };
  return undefined;
}

/** The expression around that gives the client on: a choice, an object, a list. */
function aroundIt(use: Use, value: ts.Expression): readonly Use[] | undefined {
  const { parent } = value;
  const { way } = use;
  const on = (node: ts.Expression, onward = way): readonly Use[] => [{ ...use, node, way: onward }];
  if (ts.isConditionalExpression(parent)) return parent.condition === value ? [] : on(parent);
  if (ts.isBinaryExpression(parent)) return choices.has(parent.operatorToken.kind) ? on(parent) : undefined;
  if (isPatternTarget(value)) return [];
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
    return on(parent.parent, [staticName(parent.name), ...way]);
  // A spread of the client copies what it has, and is none.
  if (ts.isSpreadAssignment(parent)) return way.length > 0 ? on(parent.parent) : [];
  if (ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent))
    return on(parent.parent, [undefined, ...way.slice(1)]);
  if (!ts.isArrayLiteralExpression(parent)) return undefined;
  const index = parent.elements.indexOf(value);
  const isPlaced = !parent.elements.slice(0, index).some(ts.isSpreadElement);
  return on(parent, [isPlaced ? String(index) : undefined, ...way]);
}

const choices: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.CommaToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** The names, fields and exports that get the client, and the callers of the function that gives it back. */
function intoNames(use: Use, value: ts.Expression, evaluation: Evaluation): readonly Use[] {
  const { parent } = value;
  const free: Use = { ...use, by: undefined };
  if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent))
    return parent.initializer === value ? usesOfName(parent.name, use, evaluation) : [];
  if (ts.isParameter(parent))
    return parent.initializer === value
      ? [...usesOfName(parent.name, use, evaluation), ...usesOfField(parent, use)]
      : [];
  if (ts.isPropertyDeclaration(parent))
    return membersNamed(staticName(parent.name), parent.parent).map((node) => ({ ...free, node }));
  if (ts.isExportAssignment(parent))
    return usesOfExport(parent.isExportEquals ? use.way : ['default', ...use.way], use, evaluation);
  if (
    ts.isForOfStatement(parent) &&
    parent.expression === value &&
    ts.isVariableDeclarationList(parent.initializer)
  )
    return parent.initializer.declarations.flatMap(({ name }) =>
      usesOfName(name, { ...use, way: use.way.slice(1) }, evaluation),
    );
  if (ts.isBinaryExpression(parent)) return parent.right === value ? assignedTo(parent, use, evaluation) : [];
  const isResult = ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === value);
  return isResult ? givenBack(use, evaluation) : [];
}

const assignments: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

function assignedTo(assignment: ts.BinaryExpression, use: Use, evaluation: Evaluation): readonly Use[] {
  if (!assignments.has(assignment.operatorToken.kind)) return [];
  const { left } = assignment;
  const given: Use = { ...use, node: assignment };
  const exported = use.module.interface.commonJs.find((one) => one.assignment === assignment);
  if (exported) {
    const path = exported.name === undefined ? use.way : [exported.name, ...use.way];
    return [given, ...usesOfExport(path, use, evaluation)];
  }
  if (ts.isPropertyAccessExpression(left) && isThis(left.expression)) {
    const around = enclosingClass(assignment)?.node;
    const members = membersNamed(left.name.text, around);
    return [given, ...members.map((node): Use => ({ ...use, node, by: undefined }))];
  }
  return [given, ...usesOfHolder(left, [], use, evaluation)];
}

/** What a function gives back is what the call gives that handed the client over, or else what any call of it gives. */
function givenBack(use: Use, evaluation: Evaluation): readonly Use[] {
  const { by, module, way } = use;
  const maker = containerOf(use.node);
  if (by)
    return [
      { ...use, node: by.call, module: by.module, way: by.isList ? [undefined, ...way] : way, by: undefined },
    ];
  if (ts.isGetAccessorDeclaration(maker))
    return membersNamed(staticName(maker.name), maker.parent).map((node) => ({ ...use, node }));
  const isFollowed =
    ts.isFunctionDeclaration(maker) ||
    ts.isFunctionExpression(maker) ||
    ts.isArrowFunction(maker) ||
    ts.isMethodDeclaration(maker);
  if (!isFollowed) return [];
  return callSitesOf(maker, module, evaluation).calls.map((call) => ({
    ...use,
    node: call.node,
    module: call.module,
  }));
}
