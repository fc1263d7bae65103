import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { quote } from './wording.ts';

/** Something that has to hold for a piece of code to run. */
export interface Condition {
  /** The expression that decides, where there is one that could be known. */
  readonly test: ts.Expression | undefined;
  /** Where these are given, what decides is whether the test equals one of them, as the cases of a `switch` ask. */
  readonly among?: readonly ts.Expression[] | undefined;
  readonly holds: boolean;
  readonly words: string;
}

/** Says whether a test is known to hold, known not to, or neither; with `among`, whether it equals one of those. */
export type Decide = (test: ts.Expression, among?: readonly ts.Expression[]) => boolean | undefined;

/** Whether what one node does is seen at another: not at all, or under conditions (always, when there are none). */
export type Reach = 'never' | readonly Condition[];

/** The words for a test that holds or does not. */
export function condition(test: ts.Expression, holds: boolean, module: SourceModule): Condition {
  let inner = test;
  let isTrue = holds;
  while (
    ts.isParenthesizedExpression(inner) ||
    (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
  ) {
    if (ts.isPrefixUnaryExpression(inner)) isTrue = !isTrue;
    inner = ts.isPrefixUnaryExpression(inner) ? inner.operand : inner.expression;
  }
  return {
    test: inner,
    holds: isTrue,
    words: `${quote(inner, module)} ${isTrue ? 'holds' : 'does not hold'}`,
  };
}

/** A condition that is known by its words only: nothing can decide it. */
export function inWords(words: string): Condition {
  return { test: undefined, holds: true, words };
}

/**
 * What is left of conditions once those that are known have been struck out: nothing, or words for the rest.
 */
export function settle(reached: Reach, decide: Decide): 'never' | string | undefined {
  if (reached === 'never') return 'never';
  let words: string | undefined;
  for (const condition of reached) {
    const known = condition.test && decide(condition.test, condition.among);
    if (known === undefined) words = bothHold(words, condition.words);
    else if (known !== condition.holds) return 'never';
  }
  return words;
}

/**
 * What holds where a piece of code has not been reached, in words.
 *
 * @returns undefined where that cannot be said in few words: when several conditions would have had to hold
 */
export function otherwise(reached: Reach, decide: Decide): string | undefined {
  if (reached === 'never') return undefined;
  const open = reached.filter(({ test, among }) => !test || decide(test, among) === undefined);
  const [only] = open;
  if (!only?.test || only.among || open.length > 1) return undefined;
  return opposite(only.words);
}

/** Two conditions as one. */
export function bothHold(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || a === b) return b;
  return b === undefined ? a : `${a} and ${b}`;
}

/** The single conditions that words stand for: those that are joined by "and". */
function partsOf(when: string): readonly string[] {
  return when.split(' and ');
}

/**
 * The opposite of a condition in words; undefined where it cannot be said in few: of several that are joined, and of
 * one that is not about a test.
 */
export function opposite(when: string | undefined): string | undefined {
  if (when === undefined || partsOf(when).length > 1) return undefined;
  if (when.endsWith(' does not hold')) return when.replace(/ does not hold$/, ' holds');
  return when.endsWith(' holds') ? when.replace(/ holds$/, ' does not hold') : undefined;
}

/** Whether one condition holds wherever another does, as far as their words tell. */
export function implies(when: string | undefined, other: string): boolean {
  const parts = when === undefined ? [] : partsOf(when);
  return partsOf(other).every((part) => parts.includes(part));
}

/** Whether two conditions cannot hold at once, as far as their words tell. */
export function excludes(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const others = partsOf(b);
  return partsOf(a).some((part) => {
    const against = opposite(part);
    return against !== undefined && others.includes(against);
  });
}

/** What a condition asks for beside another one; undefined where that is nothing. */
export function beyond(when: string | undefined, other: string | undefined): string | undefined {
  if (when === undefined || other === undefined) return when;
  const others = partsOf(other);
  const rest = partsOf(when).filter((part) => !others.includes(part));
  return rest.length > 0 ? rest.join(' and ') : undefined;
}
