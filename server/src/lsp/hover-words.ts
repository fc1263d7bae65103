import type { AgentSubject, CipherSubject, ClientSubject, Subject } from '../clients/points.ts';
import { cipherHover } from './cipher-hover.ts';
import { agentHover, clientHover, type Placed } from './client-hover.ts';
import { markupFor } from './markup.ts';

/** Code that makes something for many callers is described by the first of them. */
const mostSections = 3;

/** What the words of a hover are made with. */
export interface HoverStyle {
  readonly showsMarkdown: boolean;
  readonly redact: (text: string) => string;
  readonly placed: Placed;
}

/**
 * The words of a hover.
 *
 * @param subjects what is named at one place
 */
export function hoverInWords(subjects: readonly Subject[], style: HoverStyle): string {
  const { showsMarkdown, redact, placed } = style;
  const markup = markupFor(showsMarkdown, redact);
  const [agent, ...others] = subjects.filter((subject): subject is AgentSubject => subject.kind === 'agent');
  const clients = subjects.filter((subject): subject is ClientSubject => subject.kind === 'client');
  const lists = listsOf(subjects.filter((subject): subject is CipherSubject => subject.kind === 'ciphers'));
  const sections = new Set([
    ...(agent ? [agentHover([agent, ...others], markup, placed)] : []),
    ...clients.slice(0, mostSections).map((client) => clientHover(client, markup, placed)),
    ...lists.slice(0, mostSections).map((list) => cipherHover(list, markup, redact)),
  ]);
  return [...sections].slice(0, mostSections).join(markup.rule);
}

/** Each list once, with all that is set beside it, for whichever client. */
function listsOf(subjects: readonly CipherSubject[]): readonly CipherSubject[] {
  const lists = new Map<string, CipherSubject>();
  for (const subject of subjects) {
    const key = `${subject.nodeVersion} ${subject.list}`;
    const beside = new Set([...(lists.get(key)?.beside ?? []), ...subject.beside]);
    lists.set(key, { ...subject, beside: [...beside] });
  }
  return [...lists.values()];
}
