import ts from 'typescript';
import { importsIn } from '../syntax/imported-names.ts';
import { memberCalls } from '../syntax/member-calls.ts';
import type { Export, SourceModule } from '../syntax/module.ts';
import { codeIn, staticName, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { isCommonJs } from './commonjs.ts';
import { environmentWrites } from './environment-writes.ts';
import { openWrites } from './module-writes.ts';
import { providersIn } from './providers.ts';
import { runsUnseenCode } from './unseen-calls.ts';

/**
 * Whether some exports of a module are the same, places in the text included, in a later version of it: then an answer
 * that asked the module for nothing else still holds.
 *
 * Statements that have a name in common, one of the file's or one imported from the same module, may act on each other,
 * and so do those that call a method and those that declare one of its name. What the statements of an export are
 * connected with in this way is compared, and of all others what may act on anything at all.
 *
 * @param names the exports that were asked for
 */
export function areExportsSame(
  before: SourceModule,
  after: SourceModule,
  names: ReadonlySet<string>,
): boolean {
  if (isAskedWhole(before) || isAskedWhole(after)) return false;
  if (actsOnAll(before) !== actsOnAll(after)) return false;
  const [groups, later] = [groupsOf(before), groupsOf(after)];
  return [...names].every((name) => groups.textOf(name) === later.textOf(name));
}

/** Whether nothing can be said of single exports: they are filled as the file runs, or a container hands them out. */
function isAskedWhole(module: SourceModule): boolean {
  return module.isJson || isCommonJs(module) || providersIn(module).length > 0;
}

/** What has an effect on all of a file, wherever it stands. */
function actsOnAll(module: SourceModule): string {
  const { stars, specifiers } = module.interface;
  const writes = openWrites(module).map((write) => module.textOf(write.node));
  const variables = [...environmentWrites(module)].sort();
  return JSON.stringify([stars, specifiers, runsUnseenCode(module.tree), variables, writes]);
}

const known = new WeakMap<SourceModule, StatementGroups>();

function groupsOf(module: SourceModule): StatementGroups {
  let groups = known.get(module);
  if (!groups) {
    groups = new StatementGroups(module);
    known.set(module, groups);
  }
  return groups;
}

/** The statements of a file, in groups of those that may act on each other. */
class StatementGroups {
  /** From a statement to another one of its group; from the one that stands for the group, nothing. */
  private readonly onward = new Map<ts.Node, ts.Node>();
  /** The first statement of those that have something in common: a name, an imported module, a member. */
  private readonly firsts = new Map<unknown, ts.Node>();
  private readonly specifiers: ReadonlyMap<Binding, string>;

  constructor(private readonly module: SourceModule) {
    this.specifiers = new Map(importsIn(module).map(({ binding, specifier }) => [binding, specifier]));
    const members = new Set<string>();
    for (const node of codeIn(module.tree)) {
      const binding = ts.isIdentifier(node) ? module.scopes.bindingOf(node) : undefined;
      if (binding?.container === module.tree) this.connect(this.keyOf(binding), node);
      const member = functionMemberOf(node);
      if (member === undefined) continue;
      members.add(member);
      this.connect(`.${member}`, node);
    }
    for (const [name, calls] of memberCalls(module))
      if (members.has(name)) for (const call of calls) this.connect(`.${name}`, call);
  }

  /** The statements of the group of an export, each with its place; what it is where it has none. */
  textOf(name: string): string {
    const found = this.module.interface.exports.get(name);
    if (!found) return '';
    if (found.kind === 'from') return `${found.specifier} ${found.imported}`;
    const group = this.find(this.statementOf(found));
    const { tree, text } = this.module;
    const { statements } = tree;
    const texts = statements.flatMap((statement, index) => {
      if (this.find(statement) !== group) return [];
      // A fix may take the space behind a statement away.
      const end = statements[index + 1]?.getStart(tree) ?? text.length;
      const { line } = tree.getLineAndCharacterOfPosition(statement.pos);
      return [`${line}:${statement.pos}:${text.slice(statement.pos, end)}`];
    });
    return `${found.kind === 'local' ? found.name.text : ''}\n${texts.join('\n')}`;
  }

  private statementOf(found: Exclude<Export, { readonly kind: 'from' }>): ts.Node {
    if (found.kind !== 'local')
      return topLevel(found.kind === 'expression' ? found.expression : found.declaration);
    const binding = this.module.scopes.bindingOf(found.name);
    return (binding && this.firsts.get(this.keyOf(binding))) ?? topLevel(found.name);
  }

  /** What is imported from one module by several names may be one object. */
  private keyOf(binding: Binding): unknown {
    return this.specifiers.get(binding) ?? binding;
  }

  private connect(key: unknown, node: ts.Node): void {
    const statement = topLevel(node);
    // `export { a, b }` does nothing to either.
    if (ts.isExportDeclaration(statement)) return;
    const first = this.firsts.get(key);
    if (!first) {
      this.firsts.set(key, statement);
      return;
    }
    const [one, other] = [this.find(first), this.find(statement)];
    if (one !== other) this.onward.set(one, other);
  }

  /** The statement that stands for the group of one. */
  private find(statement: ts.Node): ts.Node {
    let at = statement;
    for (let next = this.onward.get(at); next; next = this.onward.get(at)) at = next;
    if (at !== statement) this.onward.set(statement, at);
    return at;
  }
}

/** The name of a member that is a function: a method, or a property with a function in it. */
function functionMemberOf(node: ts.Node): string | undefined {
  const isFunction = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  const member = isFunction ? wrapped(node).parent : node;
  const isMember =
    ts.isMethodDeclaration(member) ||
    (isFunction && (ts.isPropertyAssignment(member) || ts.isPropertyDeclaration(member)));
  return isMember ? staticName(member.name) : undefined;
}

/** The statement of the file that a node stands in. */
function topLevel(node: ts.Node): ts.Node {
  let at = node;
  while (at.parent && !ts.isSourceFile(at.parent)) at = at.parent;
  return at;
}
