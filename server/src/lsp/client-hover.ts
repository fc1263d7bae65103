import type { ClientEntry, TlsPosture } from '../clients/inventory.ts';
import type { AgentSubject, ClientSubject } from '../clients/points.ts';
import { credentialsInWords, postureInWords, routeInWords } from '../clients/posture-words.ts';
import { worseTls } from '../clients/worse-posture.ts';
import type { Place } from '../syntax/place.ts';
import { andMore, type Markup } from './markup.ts';

const mostSuites = 3;
const mostClients = 6;

/** How a hover names a place: `src/s3.ts:5`. */
export type Placed = (place: Place) => string;

/** What a hover says of a client. */
export function clientHover(
  { label, entry, nodeVersion }: ClientSubject,
  markup: Markup,
  placed: Placed,
): string {
  const { alternatives, tls, credentials, unknown } = entry;
  const worst = alternatives === undefined ? [] : [`the worst of ${alternatives} set-ups`];
  const known = [
    ...suiteItem(tls, nodeVersion, markup),
    ...routeItem(entry, markup),
    ...(credentials ? [markup.sentence(`credentials: ${credentialsInWords(credentials)}`)] : []),
    ...unknownItems(unknown, markup, placed),
  ];
  return `${titleOf(label, [...postureOf(tls), ...worst], markup)}\n\n${markup.list(known)}`;
}

/**
 * What a hover says of an agent or a handler: the worst of what goes through it, and for whom.
 *
 * @param subjects the same agent, as each of its clients has it; at least one
 */
export function agentHover(
  subjects: readonly [AgentSubject, ...AgentSubject[]],
  markup: Markup,
  placed: Placed,
): string {
  const [{ name, nodeVersion }] = subjects;
  const postures = subjects.map(({ entry }) => entry.tls);
  const worst = postures.reduce(worseTls);
  const isOne = new Set(postures.map((tls) => postureOf(tls).join())).size === 1;
  const clients = subjects.map(({ client, entry }) => {
    const own = isOne ? '' : ` · ${postureOf(entry.tls).join(' · ')}`;
    const whys = entry.unknown.filter(({ part }) => part === 'tls');
    return [
      `for the ${markup.sentence(client)} in ${markup.code(placed(entry.at))}${own}`,
      ...unknownItems(whys, markup, placed),
    ];
  });
  const words = [...postureOf(worst), ...(isOne ? [] : [`the worst of ${subjects.length} clients`])];
  const items = [
    ...suiteItem(worst, nodeVersion, markup),
    ...andMore([...new Set(clients.flat())], mostClients),
  ];
  return `${titleOf(name, words, markup)}\n\n${markup.list(items)}`;
}

function titleOf(name: string, words: readonly string[], markup: Markup): string {
  return [markup.strong(name), ...words.map((each) => markup.sentence(each))].join(' · ');
}

function postureOf(tls: TlsPosture | null): readonly string[] {
  if (!tls) return ['TLS not known'];
  const words = postureInWords(tls);
  if (typeof words === 'string') return [`TLS: ${words}`];
  const { protocols, secrecy, certificate, hostname } = words;
  return [protocols, secrecy, certificate, hostname];
}

function suiteItem(tls: TlsPosture | null, nodeVersion: number, markup: Markup): readonly string[] {
  if (!tls || tls.suites.length === 0) return tls ? [`on Node.js ${nodeVersion}`] : [];
  const { suites } = tls;
  const count = `${suites.length} suite${suites.length === 1 ? '' : 's'}`;
  const first = suites.slice(0, mostSuites).map((name) => markup.code(name));
  const more = suites.length > mostSuites ? ` and ${suites.length - mostSuites} more` : '';
  return [`${count} on Node.js ${nodeVersion}: ${first.join(', ')}${more}`];
}

function routeItem({ route, region, regions, endpoint }: ClientEntry, markup: Markup): readonly string[] {
  const where = [
    ...(route ? [markup.sentence(`route: ${routeInWords(route)}`)] : []),
    ...(region !== null || regions ? [`region ${markup.code(region ?? regions?.join(', ') ?? '')}`] : []),
    ...(endpoint === null ? [] : [`endpoint ${markup.code(endpoint)}`]),
  ];
  return where.length > 0 ? [where.join(', ')] : [];
}

/** Parts that are not known for the same reason stand together. */
function unknownItems(unknown: ClientEntry['unknown'], markup: Markup, placed: Placed): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { part, why, at } of unknown) {
    const reason = `${markup.sentence(why)} (${markup.code(placed(at))})`;
    const name = part === 'tls' ? 'TLS' : part;
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, parts]) => `${parts.join(', ')} not known: ${reason}`);
}
