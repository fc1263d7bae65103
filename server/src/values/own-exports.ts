import ts from 'typescript';
import type { CommonJsExport } from '../syntax/commonjs.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, unwrap, visitNodes } from '../syntax/nodes.ts';
import { environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { reach } from './reach.ts';
import type { Origin, Value } from './value.ts';
import { writesThrough } from './write-sites.ts';

/**
 * What a module reads from its own exports, `exports.agents`: what it has put there in one place, where that has
 * surely been done by then.
 *
 * @param origin the reading, or the call of what is read
 * @returns undefined when it is none, or is not followed
 */
export function ownExport(name: string, { module, node }: Origin, evaluation: Evaluation): Value | undefined {
  const read = ts.isCallExpression(node) ? unwrap(node.expression) : node;
  const holder = ts.isPropertyAccessExpression(read) ? unwrap(read.expression) : undefined;
  if (!holder || name === 'default' || !module.interface.exportsNames.includes(holder)) return undefined;
  const { commonJs } = module.interface;
  const [entry, ...others] = commonJs.filter((one) => one.name === name);
  if (!entry || others.length > 0 || !isTheSame(holder, entry, module)) return undefined;
  if (!isPutBefore(node, entry.assignment, module) || isChangedBelow(name, entry, module, evaluation))
    return undefined;
  return evaluation.exported(module, name, { module, node });
}

/** Whether what is read is a member of the very object that it was put on, and that the file exports. */
function isTheSame(
  holder: ts.Expression,
  entry: CommonJsExport,
  { interface: { commonJs } }: SourceModule,
): boolean {
  const wholes = commonJs.filter((one) => one.kind === 'value' && one.name === undefined);
  const [whole, ...others] = wholes;
  if (!whole) return true;
  const isOnto = [holder, entry.target].every((one) => !ts.isIdentifier(one) || whole.isOntoExports);
  return others.length === 0 && isOnto && whole.assignment.end <= entry.assignment.end;
}

/** Whether an assignment of the file itself has run when something is read: before it, or before its function can run. */
function isPutBefore(use: ts.Node, assignment: ts.Node, module: SourceModule): boolean {
  const { tree } = module;
  const reached = reach(assignment, tree, module);
  if (!ts.isSourceFile(containerOf(assignment)) || reached === 'never' || reached.length > 0) return false;
  if (assignment.end <= use.pos) return true;
  let outermost: ts.Node = use;
  for (let at = containerOf(use); !ts.isSourceFile(at); at = containerOf(at)) outermost = at;
  if (outermost === use) return false;
  // A function that is declared can be called from the first line on, one that is written as a value only behind it.
  const start = ts.isFunctionDeclaration(outermost) ? 0 : outermost.end;
  return !mayRunBefore(start, assignment.pos, module);
}

/**
 * Whether the file may call a function of its own between two offsets. Another module that it loads can only do so once
 * it has put something on its exports.
 */
function mayRunBefore(start: number, end: number, { tree, interface: { commonJs } }: SourceModule): boolean {
  const [first] = commonJs;
  let may = false;
  visitNodes(tree, (node) => {
    if (may || node.end <= start || node.pos >= end || ts.isFunctionLike(node)) return false;
    const isLoad =
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
    may =
      (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) &&
      !(isLoad && (!first || node.end <= first.assignment.pos));
    return undefined;
  });
  return may;
}

/** Whether something deeper in what was put there is written, or may be. */
function isChangedBelow(
  name: string,
  { assignment }: CommonJsExport,
  module: SourceModule,
  evaluation: Evaluation,
): boolean {
  const { commonJs, exportsNames } = module.interface;
  return exportsNames.some((one) =>
    writesThrough(one, module).some(({ node, path: [first] }) => {
      const mayBe = typeof first !== 'string' || first === name;
      const isPut = node === assignment || commonJs.some((put) => put.assignment === node);
      return mayBe && !isPut && !takesOnly(node, module, evaluation);
    }),
  );
}

/** Whether something is handed to the constructor of a package's class, which only reads it. */
function takesOnly(node: ts.Node, module: SourceModule, evaluation: Evaluation): boolean {
  if (!ts.isNewExpression(node)) return false;
  const scope = environmentOf(containerOf(node), evaluation.moduleEnvironment(module));
  return evaluation.evaluate(node.expression, scope).kind === 'external';
}
