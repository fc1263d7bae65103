import type { ScanReport } from '../analyzer.ts';
import type { ClientEntry, PartName, TlsPosture } from '../clients/inventory.ts';
import { credentialsInWords, postureInWords, routeInWords } from '../clients/posture-words.ts';
import { counted } from './counts.ts';
import type { Page } from './page.ts';

/** Writes the inventory: each client with what is known of it, and why the rest is not. */
export function inventory({ clients }: ScanReport, page: Page): string[] {
  const heading = page.colors.bold(clients.length === 0 ? 'No AWS clients' : 'AWS clients');
  return [heading, ...clients.flatMap((client) => ['', ...entry(client, page)])];
}

function entry(client: ClientEntry, page: Page): string[] {
  const { sdk, service, at, alternatives } = client;
  const worst = alternatives === undefined ? '' : `, the worst of ${counted(alternatives, 'set-up')}`;
  const made = sdk === 'signed' ? 'signed by hand' : `SDK ${sdk}`;
  const { region, regions, endpoint, route, credentials, tls } = client;
  return [
    `${page.colors.bold(page.placed(at))}  ${page.quoted(service)}  ${page.colors.dim(`${made}${worst}`)}`,
    row('region', region ?? regions?.join(', '), client, page),
    row('endpoint', endpoint, client, page),
    row('route', route && routeInWords(route), client, page),
    row('credentials', credentials && credentialsInWords(credentials), client, page),
    row('tls', tls && tlsText(tls), client, page),
  ];
}

function row(
  part: PartName,
  known: string | null | undefined,
  { unknown, set }: ClientEntry,
  page: Page,
): string {
  const label = page.colors.dim((part === 'tls' ? 'TLS' : part).padEnd(11));
  const reasons = unknown
    .filter((each) => each.part === part)
    .map(({ why, at }) => `${page.quoted(why)} (${page.placed(at)})`);
  const setAt = set[part === 'tls' ? 'agent' : part === 'route' ? 'endpoint' : part];
  const origin =
    setAt === undefined || part === 'route' ? '' : page.colors.dim(`  set at ${page.placed(setAt)}`);
  const value = known == null ? page.colors.yellow('unknown') : page.quoted(known);
  return `  ${label}  ${[value, ...reasons].join(': ')}${origin}`;
}

function tlsText(posture: TlsPosture): string {
  const words = postureInWords(posture);
  if (typeof words === 'string') return words;
  const { protocols, secrecy, certificate, hostname } = words;
  return `${protocols}; ${counted(posture.suites.length, 'suite')}, ${secrecy}; ${certificate}, ${hostname}`;
}
