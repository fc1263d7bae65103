import ts from 'typescript';
import { importedCalls } from '../syntax/imports.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, unwrap, wrapped } from '../syntax/nodes.ts';
import { environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { alternativesOf, type FunctionNode } from './value.ts';

/** A call of a function of the workspace, and the module that it stands in. */
export interface CallSite {
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly module: SourceModule;
}

/** The calls of a function that can be found. */
export interface CallSites {
  readonly calls: readonly CallSite[];
  /** Why there may be others, if there may. */
  readonly others: string | undefined;
}

/** More callers tell nothing new: their values would not fit among the alternatives that are followed. */
const mostCalls = 64;

/** The calls of a function in its own module and, if it is exported, in those that import it. */
export function callSitesOf(node: FunctionNode, module: SourceModule, evaluation: Evaluation): CallSites {
  const known = evaluation.callSites.get(node);
  if (known) return known;
  // While callers are looked for, a question for them again can only come from a circle.
  evaluation.callSites.set(node, { calls: [], others: 'which calls itself in a circle' });
  const found = findCalls(node, module, evaluation);
  evaluation.callSites.set(node, found);
  return found;
}

function findCalls(node: FunctionNode, module: SourceModule, evaluation: Evaluation): CallSites {
  if (ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node)) {
    return { calls: [], others: 'which is a method' };
  }
  const atOnce = calledAtOnce(node);
  if (atOnce) return { calls: [{ node: atOnce, module }], others: undefined };
  const calls: CallSite[] = [];
  let others: string | undefined;
  let isExported = isExportedItself(node);
  for (const reference of referencesOf(node, module)) {
    const { parent } = reference;
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === reference) {
      // A call of itself adds no new values.
      if (!isInside(parent, node)) calls.push({ node: parent, module });
    } else if (isExport(reference, module)) isExported = true;
    else others ??= 'which is handed on as a value';
  }
  if (isExported) calls.push(...importersCalls(node, module, evaluation));
  if (calls.length === 0) others ??= isExported ? 'called from outside the workspace' : 'which nothing calls';
  if (calls.length > mostCalls) return { calls: [], others: 'which is called from too many places' };
  return { calls, others };
}

function calledAtOnce(node: FunctionNode): ts.CallExpression | undefined {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined;
  const outer = wrapped(node);
  const call = outer.parent;
  return ts.isCallExpression(call) && call.expression === outer ? call : undefined;
}

/** The name that a function (or the class of a constructor) is known by in its module. */
function nameOf(node: FunctionNode): ts.Identifier | undefined {
  if (ts.isConstructorDeclaration(node)) return node.parent.name;
  if (ts.isFunctionDeclaration(node)) return node.name;
  const { parent } = wrapped(node as ts.Expression);
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : undefined;
}

function referencesOf(node: FunctionNode, module: SourceModule): readonly ts.Identifier[] {
  const name = nameOf(node);
  return (name && module.scopes.bindingOf(name)?.references) ?? [];
}

/** Whether the declaration itself is exported: `export function f`, `export const f =`, `module.exports = () => …`. */
function isExportedItself(node: FunctionNode): boolean {
  const target = ts.isConstructorDeclaration(node) ? node.parent : node;
  for (let at: ts.Node = target; !ts.isSourceFile(at); at = at.parent) {
    if (at !== target && (ts.isFunctionLike(at) || ts.isClassLike(at))) return false;
    if (ts.isExportAssignment(at)) return true;
    if (ts.isStatement(at)) {
      const modifiers = ts.canHaveModifiers(at) ? ts.getModifiers(at) : undefined;
      if (modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return true;
      return ts.isExpressionStatement(at) && /^(module\.)?exports\b/.test(at.getText());
    }
  }
  return false;
}

/** Whether a use of a name is only its way out of the module. */
function isExport(reference: ts.Identifier, module: SourceModule): boolean {
  for (let at: ts.Node = reference.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isExportSpecifier(at) || ts.isExportAssignment(at)) return true;
    if (ts.isBinaryExpression(at))
      return module.interface.commonJs.some(({ assignment }) => assignment === at);
    if (!ts.isObjectLiteralElementLike(at) && !ts.isObjectLiteralExpression(at)) return false;
  }
  return false;
}

function importersCalls(
  node: FunctionNode,
  module: SourceModule,
  evaluation: Evaluation,
): readonly CallSite[] {
  const calls: CallSite[] = [];
  for (const { module: importer, specifiers } of evaluation.host.importers(module)) {
    const environment = evaluation.moduleEnvironment(importer);
    for (const call of importedCalls(importer)) {
      if (!specifiers.includes(call.specifier)) continue;
      const callee = evaluation.evaluate(
        unwrap(call.node.expression),
        environmentOf(containerOf(call.node), environment),
      );
      const isMeant = alternativesOf(callee).some(
        ({ value }) =>
          (value.kind === 'function' && value.node === node) ||
          (value.kind === 'class' && value.node === node.parent),
      );
      if (isMeant) calls.push({ node: call.node, module: importer });
    }
  }
  return calls;
}
