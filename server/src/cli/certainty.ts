import type { ScanReport } from '../analyzer.ts';
import type { ClientEntry } from '../clients/inventory.ts';
import type { Place } from '../syntax/place.ts';
import { counted } from './counts.ts';

/**
 * How many clients are known to be fine and how many are not, with the parts that keep them from being judged.
 *
 * @param explained whether the inventory stands above, where the reasons are
 */
export function certaintyLine(report: ScanReport, explained: boolean): string {
  const { clients, sound, withFindings, unknown } = report.certainty;
  const reasons = unknown > 0 ? reasonsOf(report) : [];
  const why = reasons.length > 0 ? ` (${reasons.join(', ')}${explained ? '' : '; --clients says why'})` : '';
  return `${counted(clients, 'client')}: ${sound} sound, ${withFindings} with findings, ${unknown} not known${why}`;
}

/** The parts that a client has to be known by; an unknown region alone leaves its route known. */
const judged = [
  ['credentials', 'credentials'],
  ['route', 'route'],
  ['tls', 'TLS'],
] as const;

function reasonsOf(report: ScanReport): readonly string[] {
  const faulty = placesWithFindings(report);
  const open = report.clients.filter(({ at }) => !faulty.has(placeKey(at)));
  return judged
    .map(([part, word]) => ({ word, count: open.filter((client) => isUnknown(client, part)).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} of ${count}`);
}

function isUnknown(client: ClientEntry, part: 'credentials' | 'route' | 'tls'): boolean {
  return client[part] === null || client.unknown.some((each) => each.part === part);
}

function placesWithFindings({ findings }: ScanReport): ReadonlySet<string> {
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const clients = grave
    .flatMap(({ path, otherPaths }) => [path, ...otherPaths])
    .flatMap((path) => path.slice(-1));
  return new Set(clients.map(({ at }) => placeKey(at)));
}

function placeKey({ file, start }: Place): string {
  return `${file}:${start}`;
}
