import type { Output } from './io.ts';

/** A scan that is over sooner shows nothing, and no line is written more often than this; in milliseconds. */
const patience = 500;
const interval = 100;

/** One line on a terminal that says how far a scan is; nothing anywhere else. */
export class Progress {
  private readonly start = performance.now();
  private lastWrite = 0;

  constructor(private readonly output: Output) {}

  /** @param total undefined until it is known */
  show(done: number, total: number | undefined): void {
    const now = performance.now();
    if (this.output.isTTY !== true || now - this.start < patience || now - this.lastWrite < interval) return;
    this.lastWrite = now;
    this.output.write(`\r\u001b[K${done}${total === undefined ? '' : ` of ${total}`} files`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.lastWrite > 0) this.output.write('\r\u001b[K');
    this.lastWrite = 0;
  }
}
