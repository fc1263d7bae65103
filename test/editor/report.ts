/** What a window's tests are told of it. */
export interface SuiteOptions {
  /** Words that titles must have. */
  readonly grep: string | undefined;
  /** Whether the window is opened on something. */
  readonly hasFolders: boolean;
}

/** Runs mocha and tells the script outside how it went; VS Code itself passes on only whether this throws. */
export async function report(
  run: (done: (failures: number) => void) => Mocha.Runner,
  grep: string | undefined,
): Promise<void> {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((resolve) => {
    run(() => resolve())
      .on('pass', () => totals.passed++)
      .on('fail', () => totals.failed++)
      .on('pending', () => totals.skipped++);
  });
  console.log(`[totals] ${JSON.stringify(totals)}`);
  if (totals.failed > 0) throw new Error(`${totals.failed} failed`);
  if (totals.passed === 0 && !grep) throw new Error('ran no test');
}
