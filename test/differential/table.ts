import type { Verdict } from './check.ts';

interface Row {
  programs: number;
  /** Programs of which no run came to its end. */
  failed: number;
  values: number;
  known: number;
  alternatives: number;
  unknown: number;
  wrong: number;
}

/** What came of many programs, by family. */
export class Table {
  private readonly rows = new Map<string, Row>();

  add({ program, knowledge, wrong, errors, crash }: Verdict): void {
    for (const name of [program.family, 'all']) {
      const row = this.row(name);
      row.programs++;
      if (errors.length > 0) row.failed++;
      row.values += knowledge.length;
      for (const one of knowledge) row[one]++;
      row.wrong += wrong.length + (crash === undefined ? 0 : 1);
    }
  }

  /** The share of values of a family of which something is known; undefined without values. */
  shareOfKnown(family: string): number | undefined {
    const { values, known, alternatives } = this.row(family);
    return values === 0 ? undefined : (known + alternatives) / values;
  }

  /** The table as text, one line for a family. */
  text(): string {
    const lines = [...this.rows]
      .sort(([a], [b]) => Number(a === 'all') - Number(b === 'all') || a.localeCompare(b))
      .map(([name, row]) => line(name, Object.values(row).map(String)));
    return [
      line('family', ['programs', 'threw', 'values', 'known', 'several', 'unknown', 'wrong']),
      ...lines,
    ].join('\n');
  }

  private row(name: string): Row {
    let row = this.rows.get(name);
    if (!row) {
      row = { programs: 0, failed: 0, values: 0, known: 0, alternatives: 0, unknown: 0, wrong: 0 };
      this.rows.set(name, row);
    }
    return row;
  }
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(14) + cells.map((cell) => cell.padStart(9)).join('');
}
