import { isFullyKnown } from '../clients/describe.ts';
import type { ClientEntry } from '../clients/inventory.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleById } from '../rules/index.ts';
import type { Certainty } from './scan.ts';

/** Sorts clients into those with an error or a warning, those not wholly known, and those known to be fine. */
export function certaintyOf(clients: readonly ClientEntry[], findings: readonly Finding[]): Certainty {
  const faulty = new Set<string>();
  const switched = new Set<string>();
  for (const { severity, path, otherPaths, at, rule } of findings) {
    if (severity !== 'error' && severity !== 'warning') continue;
    // What holds for a whole process holds for the clients beside it; whom else it reaches is not known.
    if (path.length === 0 && ruleById(rule)?.checkSwitch) switched.add(at.file);
    for (const way of [path, ...otherPaths]) {
      const client = way.at(-1);
      if (client) faulty.add(`${client.at.file}\0${client.at.start}`);
    }
  }
  let withFindings = 0;
  let unknown = 0;
  for (const client of clients) {
    const isFaulty = faulty.has(`${client.at.file}\0${client.at.start}`) || switched.has(client.at.file);
    if (isFaulty) withFindings++;
    else if (!isFullyKnown(client)) unknown++;
  }
  return { clients: clients.length, sound: clients.length - withFindings - unknown, withFindings, unknown };
}
