/** How far evaluation goes before it says that it does not know. */
export interface Bounds {
  /** Expressions evaluated for one question. */
  readonly steps: number;
  /** Expressions and calls nested in each other. */
  readonly depth: number;
}

/** Deep enough for any code that people write; nested evaluation costs a few frames of our own stack at each level. */
export const defaultBounds: Bounds = { steps: 8_000, depth: 160 };

/** So many questions of one evaluator may use up their steps. */
export const mostQuestions = 16;

/** A question may take no more than this part of what is left for all. */
export const partOfRest = 5;

/** What every question has, however many came before: enough for a set-up that is written out in one place. */
export const fewestSteps = 40;
