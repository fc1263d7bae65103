import type { Analyzer } from '../analyzer.ts';
import type { Log } from './log.ts';

/** The analyzer, loaded when the first document needs it: an idle server must cost nothing. */
export class Engine {
  private loading: Promise<Analyzer> | undefined;

  /**
   * @param load makes the analyzer
   * @param prepare tells a new analyzer what is known by then
   */
  constructor(
    private readonly load: () => Promise<Analyzer>,
    private readonly prepare: (analyzer: Analyzer) => void,
    private readonly log: Log,
  ) {}

  /** Whether the analyzer has been asked for. */
  get isInUse(): boolean {
    return this.loading !== undefined;
  }

  /** The analyzer, after everything that it was told before this call. */
  use(): Promise<Analyzer> {
    this.loading ??= this.load().then((analyzer) => {
      this.prepare(analyzer);
      return analyzer;
    });
    return this.loading;
  }

  /** Loads the analyzer if need be, and tells it something. */
  wake(what: (analyzer: Analyzer) => void): void {
    this.use().catch((error: unknown) => this.log.failure('The engine could not be loaded', error));
    this.tell(what);
  }

  /** Tells the analyzer something, in the order of the calls; an analyzer that nobody uses is told nothing. */
  tell(what: (analyzer: Analyzer) => void): void {
    this.loading?.then(
      (analyzer) => {
        try {
          what(analyzer);
        } catch (error) {
          this.log.failure('The engine could not follow a change', error);
        }
      },
      // Told when it was loaded.
      () => undefined,
    );
  }
}
