import ts from 'typescript';
import { check, type Verdict } from './check.ts';
import type { Program } from './program.ts';

/** So long is looked for what can go, in milliseconds: what is left then is shown as it is. */
const mostTime = 30_000;
/** Programs that are tried at a time. */
const batch = 40;

/**
 * The smallest program that can be made of a failing one by leaving out parts of it, while it still fails.
 *
 * @returns the verdict on it
 */
export async function shrink(failing: Verdict): Promise<Verdict> {
  const [first] = failing.wrong;
  const program = { ...failing.program, ...(first && { environments: [first.variables] }) };
  let smallest: Verdict = { ...failing, program };
  const end = performance.now() + mostTime;
  while (performance.now() < end) {
    const next = await firstFailing(candidates(smallest.program), isAlike);
    if (!next) break;
    smallest = next;
  }
  return smallest;

  /** A fault of another kind would lead elsewhere. */
  function isAlike(verdict: Verdict): boolean {
    return first ? verdict.wrong.length > 0 : verdict.crash !== undefined;
  }
}

async function firstFailing(
  programs: readonly Program[],
  isAlike: (verdict: Verdict) => boolean,
): Promise<Verdict | undefined> {
  for (let at = 0; at < programs.length; at += batch) {
    const some = programs.slice(at, at + batch).filter(parses);
    const found = (await check(some)).find(isAlike);
    if (found) return found;
  }
  return undefined;
}

/** Whether a program shows a fault of the evaluator. */
export function fails({ wrong, crash }: Verdict): boolean {
  return wrong.length > 0 || crash !== undefined;
}

/** A program with one part less, the largest parts first. */
function candidates(program: Program): readonly Program[] {
  const made: { readonly program: Program; readonly size: number }[] = [];
  for (const [path, text] of Object.entries(program.files)) {
    if (path !== program.entry) {
      const files = Object.fromEntries(Object.entries(program.files).filter(([other]) => other !== path));
      made.push({ program: { ...program, files }, size: text.length });
    }
    if (path.endsWith('.json')) continue;
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    for (const { start, end, instead } of cuts(tree)) {
      const files = { ...program.files, [path]: text.slice(0, start) + instead + text.slice(end) };
      made.push({ program: { ...program, files }, size: end - start - instead.length });
    }
  }
  return made.sort((a, b) => b.size - a.size).map((one) => one.program);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

function cuts(tree: ts.SourceFile): readonly Cut[] {
  const found: Cut[] = [];
  const cut = (node: ts.Node, instead = ''): void => {
    const start = node.getStart(tree);
    if (node.end - start > instead.length) found.push({ start, end: node.end, instead });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !ts.isBlock(node))
      cut(node, ts.isBlock(node.parent) || ts.isSourceFile(node.parent) ? '' : ';');
    if (ts.isBlock(node) && ts.isStatement(node.parent)) cut(node, '{}');
    if (ts.isClassElement(node)) cut(node);
    if (ts.isObjectLiteralElementLike(node) || ts.isSpreadElement(node)) cutOfList(node);
    if (ts.isExpression(node) && isReplaceable(node)) {
      cut(node, '1');
      node.forEachChild((child) => {
        if (ts.isExpression(child)) cut(node, child.getText(tree));
      });
    }
    // What a statement holds can stand alone.
    if (ts.isTryStatement(node))
      cut(node, node.tryBlock.statements.map((one) => one.getText(tree)).join(' '));
    if (ts.isIfStatement(node)) cut(node, node.thenStatement.getText(tree));
    node.forEachChild(visit);
  };
  const cutOfList = (node: ts.Node): void => {
    const text = tree.text.slice(node.end);
    const comma = /^\s*,\s*/.exec(text)?.[0].length ?? 0;
    found.push({ start: node.getStart(tree), end: node.end + comma, instead: '' });
  };
  visit(tree);
  return found;
}

function isReplaceable(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isIdentifier(node) || ts.isLiteralExpression(node)) return false;
  const isTarget = ts.isBinaryExpression(parent) && parent.left === node;
  return !isTarget && !(ts.isCallExpression(parent) && parent.expression === node);
}

function parses({ files }: Program): boolean {
  return Object.entries(files).every(([path, text]) => {
    if (path.endsWith('.json')) return true;
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true, fileName: '/x.ts' });
    return !diagnostics || diagnostics.length === 0;
  });
}
