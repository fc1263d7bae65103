/** A part of a client's set-up as the command line's JSON names it. */
export type Part = 'region' | 'endpoint' | 'route' | 'credentials' | 'tls';

/** What is read of one entry of `clients` in the command line's JSON; a part that is not known is `null`. */
export interface Client extends Readonly<Record<Part, unknown>> {
  readonly unknown: readonly {
    readonly part: Part;
    readonly why: string;
    readonly file: string;
    readonly line: number;
  }[];
}

/** How many clients have something known, known in part, and not known. */
export interface Row {
  readonly name: string;
  readonly known: number;
  readonly partly: number;
  readonly unknown: number;
}

type Certainty = Exclude<keyof Row, 'name'>;

const parts: readonly { readonly name: string; readonly part: Part }[] = [
  { name: 'credentials', part: 'credentials' },
  { name: 'endpoint', part: 'endpoint' },
  { name: 'handler (TLS)', part: 'tls' },
  { name: 'region', part: 'region' },
  { name: 'route', part: 'route' },
];

/** The parts that decide whether a client is judged safe; CONTRACT's `certainty` rests on them. */
const judged: readonly Part[] = ['credentials', 'route', 'tls'];

/** The name of the row for those parts together. */
export const safetyRow = 'what safety rests on';

/** Counts what is known of clients: the configuration as a whole, the parts that safety rests on, each part. */
export function rowsOf(clients: readonly Client[]): Row[] {
  const whole = parts.map(({ part }) => part);
  return [
    row('configuration (all five)', clients, (client) => togetherCertain(client, whole)),
    row(safetyRow, clients, (client) => togetherCertain(client, judged)),
    ...parts.map(({ name, part }) => row(name, clients, (client) => certainty(client, part))),
  ];
}

function row(name: string, clients: readonly Client[], of: (client: Client) => Certainty): Row {
  const counts = { known: 0, partly: 0, unknown: 0 };
  for (const client of clients) counts[of(client)]++;
  return { name, ...counts };
}

/**
 * A part is known in part when the answer names a value beside the reason why that is not all, when several
 * known values reach it (`null` without a reason, or with one that says so), or when a piece of it is known.
 */
function certainty(client: Client, part: Part): Certainty {
  const reasons = client.unknown.filter((each) => each.part === part);
  if (client[part] !== null) return reasons.length === 0 ? 'known' : 'partly';
  return reasons.every(({ why }) =>
    /^several |only in part|^endpoints of several|^it follows the region/.test(why),
  )
    ? 'partly'
    : 'unknown';
}

function togetherCertain(client: Client, which: readonly Part[]): Certainty {
  const all = new Set(which.map((part) => certainty(client, part)));
  const [only] = all;
  return all.size === 1 && only ? only : 'partly';
}

/** A table of shares under a heading with the count of clients. */
export function sharesTable(name: string, rows: readonly Row[]): string {
  const [first] = rows;
  const total = first ? first.known + first.partly + first.unknown : 0;
  const lines = rows.map(
    ({ name: what, known, partly, unknown }) =>
      `| ${[what, ...[known, partly, unknown].map((count) => share(count, total))].join(' | ')} |`,
  );
  return `### ${name}: ${total} clients

| | known | partly | unknown |
| --- | ---: | ---: | ---: |
${lines.join('\n')}
`;
}

function share(count: number, total: number): string {
  return total === 0 ? '–' : `${count} (${((100 * count) / total).toFixed(0)} %)`;
}

/**
 * The reasons why parts are not known, the most frequent first, each with the parts that it keeps from being
 * known and one place to look at.
 *
 * @param most how many reasons are listed
 * @param kindOf what reasons are counted by
 */
export function reasonsTable(
  heading: string,
  clients: readonly Client[],
  most: number,
  kindOf: (why: string) => string,
): string {
  const kinds = new Map<string, Client['unknown'][number][]>();
  for (const each of clients.flatMap(({ unknown }) => unknown)) {
    const kind = kindOf(each.why);
    kinds.set(kind, [...(kinds.get(kind) ?? []), each]);
  }
  const ranked = [...kinds].sort(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
  const lines = ranked.slice(0, most).map(([kind, found]) => {
    const where = parts
      .map(({ part }) => ({ part, count: found.filter((each) => each.part === part).length }))
      .filter(({ count }) => count > 0)
      .map(({ part, count }) => `${part} ${count}`);
    const [example] = found;
    const place = example ? `${example.file}:${example.line}` : '';
    return `| ${[found.length, kind.replaceAll('|', '\\|'), where.join(', '), place].join(' | ')} |`;
  });
  const left = ranked.length > most ? `\n\n… and ${ranked.length - most} more.` : '';
  return `### ${heading}

| count | why | keeps from being known | for instance |
| ---: | --- | --- | --- |
${lines.join('\n')}${left}
`;
}
