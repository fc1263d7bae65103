import ts from 'typescript';
import { isInside, isPatternTarget, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { mayComeRound } from './reach.ts';
import { fieldOf, runsIn } from './run-places.ts';

/** A place where a name gets a value. */
export interface Site {
  /** The declaration or the assignment; of any other change the name itself. */
  readonly node: ts.Node;
  /** The name in an assignment; undefined for the declaration. */
  readonly reference: ts.Identifier | undefined;
  /** The field of a class in whose initializer it stands. */
  readonly field: ts.PropertyDeclaration | undefined;
}

/** The places where a name gets a value, as they are seen from a use of it. */
export interface SitesSeen {
  /**
   * Those in the functions around the use, from the last to the first that may have run: what is written further out
   * comes first. What cannot have run is left out as far as its place alone tells.
   */
  readonly backwards: Iterable<Site>;
  /** The end of the last one in the functions around the use, whether it may have run or not. */
  readonly end: number;
  /** Those in other functions: they run at any time or never. */
  readonly elsewhere: readonly Site[];
}

/** All places where a name gets a value. */
interface Sites {
  /** In the order in which they are done where nothing branches. */
  readonly all: readonly Site[];
  /** By the function (or the file) whose run they are part of. */
  readonly byRun: ReadonlyMap<ts.Node, readonly Site[]>;
}

const known = new WeakMap<Binding, Sites>();

/** The places where a name gets a value; found once. */
export function sitesOf(binding: Binding): readonly Site[] {
  return sites(binding).all;
}

/** The places where a name gets a value, as they are seen from a use of it. */
export function sitesSeen(binding: Binding, use: ts.Node): SitesSeen {
  const { byRun } = sites(binding);
  const user = ts.isSourceFile(use) ? use : runsIn(use);
  const runs = [user];
  for (let run = user; !ts.isSourceFile(run); ) {
    run = runsIn(run);
    runs.push(run);
  }
  const isAround = ({ field }: Site): boolean => field === undefined || isInside(use, field);
  const around = runs.map((run) => byRun.get(run) ?? []);
  return {
    backwards: backwards(around, { binding, use, user, isAround }),
    end: Math.max(0, ...around.map((own) => own.findLast(isAround)?.node.end ?? 0)),
    elsewhere: [...byRun].flatMap(([run, own]) =>
      runs.includes(run) ? own.filter((site) => site.field !== undefined && !isAround(site)) : own,
    ),
  };
}

/** @param around the sites of the functions around a use, the innermost first */
function* backwards(
  around: readonly (readonly Site[])[],
  {
    binding,
    use,
    user,
    isAround,
  }: { binding: Binding; use: ts.Node; user: ts.Node; isAround: (site: Site) => boolean },
): Iterable<Site> {
  for (const [index, own] of around.entries()) {
    // A name may be assigned thousands of times: what stands behind the use is not even looked at.
    const isPassed = index === 0 && !ts.isSourceFile(use) && !mayComeRound(use, user, binding.declaration);
    for (let at = isPassed ? firstBehind(own, use.pos) : own.length; at > 0; at--) {
      const site = own[at - 1];
      if (site && isAround(site)) yield site;
    }
  }
}

/** The index of the first site that ends behind an offset. */
function firstBehind(own: readonly Site[], offset: number): number {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.node.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sites(binding: Binding): Sites {
  let found = known.get(binding);
  if (!found) {
    const all = findSites(binding);
    const byRun = new Map<ts.Node, Site[]>();
    for (const site of all) {
      const run = runsIn(site.node);
      const own = byRun.get(run);
      if (own) own.push(site);
      else byRun.set(run, [site]);
    }
    found = { all, byRun };
    known.set(binding, found);
  }
  return found;
}

function findSites(binding: Binding): readonly Site[] {
  const { declaration, kind } = binding;
  const found: Site[] = [];
  if (ts.isVariableDeclaration(declaration) && kind !== 'catch' && givesValue(declaration))
    found.push(siteAt(declaration, undefined));
  for (const reference of binding.references)
    if (isAssigned(reference)) found.push(siteAt(assignmentOf(reference), reference));
  // Of assignments within each other the inner one is done first.
  return found.sort((a, b) => a.node.end - b.node.end);
}

function siteAt(node: ts.Node, reference: ts.Identifier | undefined): Site {
  return { node, reference, field: fieldOf(node) };
}

function givesValue({ initializer, parent }: ts.VariableDeclaration): boolean {
  return (
    initializer !== undefined || ts.isForOfStatement(parent.parent) || ts.isForInStatement(parent.parent)
  );
}

function isAssigned(reference: ts.Identifier): boolean {
  const target = wrapped(reference);
  const { parent } = target;
  if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) return parent.name === reference;
  if (ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent.operatorToken.kind))
    return true;
  return isIncrement(parent) || isPatternTarget(target);
}

/** The node that a site with a name stands for. */
function assignmentOf(reference: ts.Identifier): ts.Node {
  const target = wrapped(reference);
  const { parent } = target;
  if (ts.isVariableDeclaration(parent) && parent.name === reference && parent.initializer) return parent;
  const isPlain =
    ts.isBinaryExpression(parent) &&
    parent.left === target &&
    isAssignment(parent.operatorToken.kind) &&
    !isPatternTarget(parent);
  return isPlain ? parent : reference;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isIncrement(node: ts.Node): boolean {
  return (
    (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
  );
}
