export const pipe =
  <T>(...steps: readonly ((value: T) => T)[]) =>
  (start: T): T =>
    steps.reduce((value, step) => step(value), start);
