import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { breaks, mayEnd } from './completion.ts';
import { type Condition, inWords } from './conditions.ts';
import { lineOf, quote } from './wording.ts';

/** A clause of a `switch` runs for its own value, and for those of the clauses before it that go on into it. */
export function clauseCondition(clause: ts.CaseOrDefaultClause, module: SourceModule): Condition {
  const subject = clause.parent.parent.expression;
  const { clauses } = clause.parent;
  const own = leadingTo(clause);
  const hasDefault = own.some(ts.isDefaultClause);
  const asked = (hasDefault ? clauses.filter((one) => !own.includes(one)) : own).filter(ts.isCaseClause);
  const values = asked.map(({ expression }) => quote(expression, module)).join(' or ');
  return {
    test: subject,
    among: asked.map(({ expression }) => expression),
    holds: !hasDefault,
    words: `${quote(subject, module)} is ${hasDefault ? 'something else' : values}`,
  };
}

/** An earlier clause may take the value, unless both ask for texts or numbers of their own. */
export function notTaken(clause: ts.CaseOrDefaultClause, module: SourceModule): Condition[] {
  const own = leadingTo(clause).filter(ts.isCaseClause);
  const first = clause.parent.clauses.indexOf(leadingTo(clause)[0] ?? clause);
  const earlier = clause.parent.clauses.slice(0, first).filter(ts.isCaseClause);
  const asked = earlier.filter(
    ({ expression }) =>
      !ts.isLiteralExpression(expression) ||
      own.some((one) => module.textOf(one.expression) === module.textOf(expression)),
  );
  if (asked.length === 0 || own.length === 0) return [];
  const test = clause.parent.parent.expression;
  const values = asked.map(({ expression }) => quote(expression, module)).join(' or ');
  const among = asked.map(({ expression }) => expression);
  return [{ test, among, holds: false, words: `${quote(test, module)} is not ${values}` }];
}

/** A `switch` may be left before it gets to a node, by a `break` under a condition. */
export function notBroken(clause: ts.CaseOrDefaultClause, node: ts.Node, module: SourceModule): Condition[] {
  const words = `the \`switch\` on ${lineOf(clause.parent.parent, module)} is not left before`;
  return leadingTo(clause).some((one) => breaks(one, node)) ? [inWords(words)] : [];
}

/** A clause and those before it that go on into it. */
function leadingTo(clause: ts.CaseOrDefaultClause): readonly ts.CaseOrDefaultClause[] {
  const { clauses } = clause.parent;
  const index = clauses.indexOf(clause);
  let first = index;
  while (first > 0 && goesOn(clauses[first - 1])) first--;
  return clauses.slice(first, index + 1);
}

function goesOn(clause: ts.CaseOrDefaultClause | undefined): boolean {
  return clause ? clause.statements.every((one) => mayEnd(one) && !endsInBreak(one)) : false;
}

function endsInBreak(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && ts.isBreakStatement(last);
}
