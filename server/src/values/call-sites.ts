import ts from 'typescript';
import { importedArguments, importedCalls } from '../syntax/imports.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, unwrap, wrapped } from '../syntax/nodes.ts';
import { alternativesOf } from './alternatives.ts';
import { argumentsIn, type Callee, type CallSite, type CallSites, mostCalls, siteOf } from './call-site.ts';
import { callbackCalls } from './callbacks.ts';
import { constructorOf, superCallsOf } from './class-parts.ts';
import { type Environment, environmentOf, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { bindParameters } from './frames.ts';
import {
  aliasOf,
  calledAtOnce,
  declaredName,
  handedTo,
  isExport,
  isExportedItself,
  isExpression,
  isMemberRead,
  memberHolding,
  memberNameOf,
} from './function-names.ts';
import { methodCalls } from './method-calls.ts';
import { subclassesOf } from './subclasses.ts';
import type { Alternative, FunctionNode } from './value.ts';

/**
 * The calls of a function: in its own module and, if it can be reached from there, in those that import it; of a
 * function that is handed to another one, the calls that are made of it there.
 */
export function callSitesOf(node: Callee, module: SourceModule, evaluation: Evaluation): CallSites {
  const known = evaluation.callSites.get(node);
  if (known) return known;
  // While callers are looked for, a question for them again can only come from a circle.
  evaluation.callSites.set(node, { calls: [], others: 'which calls itself in a circle' });
  const found = findCalls(node, module, evaluation);
  const sites =
    found.calls.length > mostCalls ? { calls: [], others: 'which is called from too many places' } : found;
  evaluation.callSites.set(node, sites);
  return sites;
}

function findCalls(node: Callee, module: SourceModule, evaluation: Evaluation): CallSites {
  if (ts.isConstructorDeclaration(node)) return constructions(node.parent, module, evaluation);
  if (!isCallable(node)) return { calls: [], others: 'whose calls are not followed' };
  if (ts.isClassLike(node)) return namedCalls(node, module, evaluation);
  const atOnce = calledAtOnce(node);
  if (atOnce) return { calls: [siteOf(atOnce, module, evaluation)], others: undefined };
  const member = memberNameOf(node);
  if (member !== undefined) return methodCalls(node, member, module, evaluation);
  const handed = isExpression(node) ? handedTo(node) : undefined;
  const scope = handed && environmentOf(containerOf(handed.call), evaluation.moduleEnvironment(module));
  if (handed && scope && !isGivenBack(node, handed.call, scope, evaluation))
    return callbackCalls(handed, scope, evaluation);
  return namedCalls(node, module, evaluation);
}

/** Whether a call gives back the very function that it is handed: `fp(async (app, options) => …)`. */
function isGivenBack(
  node: Callee,
  call: ts.CallExpression,
  scope: Environment,
  evaluation: Evaluation,
): boolean {
  // What a statement gives nobody gets, and to work it out may take all that the callee does.
  if (ts.isExpressionStatement(wrapped(call).parent)) return false;
  const given = evaluation.evaluate(call, scope);
  return given.kind === 'function' && given.node === node;
}

/** Whether a node is code that can be called: a parameter may also be one of a setter or of a type. */
function isCallable(node: ts.Node): boolean {
  return (
    ts.isClassLike(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessorDeclaration(node)
  );
}

/** The calls of a class's constructor: by `new`, and by the constructors of its subclasses. */
function constructions(
  node: ts.ClassLikeDeclaration,
  module: SourceModule,
  evaluation: Evaluation,
): CallSites {
  const { calls, others } = callSitesOf(node, module, evaluation);
  const subclasses = subclassesOf(node, module, evaluation);
  const inherited = subclasses.map((subclass): CallSites => {
    const { module: home } = subclass.environment;
    const constructor = constructorOf(subclass.node);
    if (!constructor) return constructions(subclass.node, home, evaluation);
    return {
      calls: superCallsOf(constructor).map((call) => siteOf(call, home, evaluation)),
      others: undefined,
    };
  });
  const all = [...calls, ...inherited.flatMap((one) => one.calls)];
  // A base class that nobody makes objects of has those of its subclasses.
  const isBase = calls.length === 0 && all.length > 0;
  const notFound = inherited.find((one) => one.others !== undefined)?.others;
  return { calls: all, others: isBase ? notFound : (others ?? notFound) };
}

/** The calls of a function by its names, by a property that holds it, and by what its module exports it as. */
function namedCalls(node: Callee, module: SourceModule, evaluation: Evaluation): CallSites {
  const calls: CallSite[] = [];
  const own: CallSite[] = [];
  let others: string | undefined;
  let isExported = isExportedItself(node);
  const names = new Set<ts.Identifier>();
  const references = [...referencesOf(declaredName(node), module)];
  // Those of further names for it come in on the way.
  for (const reference of references) {
    const outer = wrapped(reference);
    const { parent } = outer;
    const alias = aliasOf(reference, module);
    const member = ts.isClassLike(node) ? undefined : memberHolding(outer);
    const handed = handedTo(reference);
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === outer) {
      const isOwn = !ts.isClassLike(node) && isInside(parent, node);
      (isOwn ? own : calls).push(siteOf(parent, module, evaluation));
    } else if (isExport(reference, module)) isExported = true;
    else if (ts.isExpressionWithTypeArguments(parent) || isMemberRead(reference)) continue;
    else if (alias) {
      if (names.has(alias)) continue;
      names.add(alias);
      isExported ||= isExportedItself(alias.parent);
      references.push(...referencesOf(alias, module));
    } else if (member !== undefined && !ts.isClassLike(node)) {
      const inside = methodCalls(node, member, module, evaluation);
      calls.push(...inside.calls);
      if (inside.calls.length > 0) others ??= inside.others;
    } else if (handed && !ts.isClassLike(node)) {
      const scope = environmentOf(containerOf(handed.call), evaluation.moduleEnvironment(module));
      const inside = callbackCalls(handed, scope, evaluation);
      calls.push(...inside.calls);
      others ??= inside.others;
    } else others ??= 'which is handed on as a value';
  }
  if (isExported) {
    calls.push(...importersCalls(node, module, evaluation));
    const handed = ts.isClassLike(node) ? [] : importersHandings(node, module, evaluation);
    calls.push(...handed.flatMap((one) => one.calls));
    others ??= handed.find((one) => one.others !== undefined)?.others;
  }
  if (calls.length === 0) others ??= isExported ? 'called from outside the workspace' : 'which nothing calls';
  return { calls, own, others };
}

function referencesOf(name: ts.Identifier | undefined, module: SourceModule): readonly ts.Identifier[] {
  return (name && module.scopes.bindingOf(name)?.references) ?? [];
}

function importersCalls(node: Callee, module: SourceModule, evaluation: Evaluation): readonly CallSite[] {
  const calls: CallSite[] = [];
  for (const { module: importer, specifiers } of evaluation.host.importers(module)) {
    for (const call of importedCalls(importer)) {
      if (!specifiers.includes(call.specifier)) continue;
      const scope = environmentOf(containerOf(call.node), evaluation.moduleEnvironment(importer));
      const callees = alternativesOf(evaluation.evaluate(unwrap(call.node.expression), scope));
      if (!callees.some((callee) => isOf(callee, node))) continue;
      // Who chooses among several functions chooses what they get as well.
      const scopes = callees.length > 1 ? scopesOf(call.node, scope, evaluation) : [scope];
      for (const one of scopes) {
        const chosen = alternativesOf(evaluation.evaluate(unwrap(call.node.expression), one));
        if (chosen.some((callee) => isOf(callee, node)))
          calls.push({ node: call.node, module: importer, args: argumentsIn(call.node, one, evaluation) });
      }
    }
  }
  return calls;
}

/** Whether an argument may be what a module exports, by its form and name alone: nothing is worked out for others. */
function mayName(argument: ts.Expression, { interface: { exports, commonJs } }: SourceModule): boolean {
  const inner = unwrap(argument);
  if (!ts.isPropertyAccessExpression(inner)) return ts.isIdentifier(inner) || ts.isCallExpression(inner);
  const name = inner.name.text;
  return exports.has(name) || commonJs.some((one) => one.name === name);
}

/** The calls of an exported function that others make to whom its importers hand it. */
function importersHandings(
  node: FunctionNode,
  module: SourceModule,
  evaluation: Evaluation,
): readonly CallSites[] {
  return evaluation.host.importers(module).flatMap(({ module: importer, specifiers }) =>
    importedArguments(importer).flatMap(({ call, index, specifier }): readonly CallSites[] => {
      const argument = call.arguments[index];
      if (!argument || !specifiers.includes(specifier) || !mayName(argument, module)) return [];
      const scope = environmentOf(containerOf(call), evaluation.moduleEnvironment(importer));
      const isHanded = alternativesOf(evaluation.evaluate(argument, scope)).some((one) => isOf(one, node));
      return isHanded ? [callbackCalls({ call, index }, scope, evaluation)] : [];
    }),
  );
}

function isOf({ value }: Alternative, node: Callee): boolean {
  return (value.kind === 'function' || value.kind === 'class') && value.node === node;
}

/** The frames that a piece of code runs in: one for each call of the function around it, as far as they are known. */
function scopesOf(at: ts.Node, open: Environment, evaluation: Evaluation): readonly Environment[] {
  const around = containerOf(at);
  if (!isExpressionOrDeclaration(around)) return [open];
  const { calls, others } = callSitesOf(around, open.module, evaluation);
  const frames = calls.map((call) => {
    const outer = call.callee?.environment ?? environmentOf(containerOf(around), open);
    const origin = { module: call.module, node: call.node };
    const frame = innerEnvironment(
      outer,
      around,
      bindParameters(around, call.args(), outer, origin, evaluation),
    );
    frame.self = call.callee?.self;
    return frame;
  });
  return others === undefined && frames.length > 0 ? frames : [...frames, open];
}

function isExpressionOrDeclaration(
  node: ts.Node,
): node is ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node);
}
