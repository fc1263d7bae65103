import type { CipherSubject } from '../clients/points.ts';
import { type CipherExplanation, explainCiphers, type OfferedSuite } from '../tls/explain-ciphers.ts';
import { leftOutInWords, leftOutReasons } from '../tls/left-out-words.ts';
import { type TokenRun, tokenRuns } from '../tls/token-runs.ts';
import { counted } from '../tls/token-words.ts';
import { andMore, type Markup } from './markup.ts';

const mostSuites = 12;
const mostTokens = 12;

/**
 * What a hover says of a cipher list: the suites that it yields, and what each token did.
 *
 * @param redact masks secrets
 */
export function cipherHover(
  { list, nodeVersion, beside }: CipherSubject,
  markup: Markup,
  redact: (text: string) => string,
): string {
  const title = markup.strong('Cipher list');
  // Token by token a secret would be told piece by piece.
  if (redact(list) !== list) return `${title} · it holds what may be a secret, and is not explained`;
  const explanation = explainCiphers(list, nodeVersion);
  if (!explanation) return `${title} · what Node.js ${nodeVersion} makes of a cipher list is not known here`;
  const { openSsl, level, remarks, offered, summary } = explanation;
  const others = beside.map((name) => `\`${name}\``).join(', ');
  const suites = offered.map((suite) => suiteLine(suite, markup));
  const tokens = tokenLines(explanation, markup);
  const paragraphs = [
    `${title} · Node.js ${nodeVersion}, OpenSSL ${openSsl}, security level ${level}`,
    markup.sentence(`${summary}.`),
    markup.sentence(remarks.join(' ')),
    others && markup.sentence(`What is set beside it (${others}) counts as well: this is of the list alone.`),
    suites.length > 0 && `Offered, the most wanted first:\n\n${markup.list(andMore(suites, mostSuites))}`,
    tokens.length > 0 && `What each token does:\n\n${markup.list(tokens)}`,
    leftOutOf(explanation, markup),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function suiteLine({ suite, protocol, bits, isForwardSecret, flaws }: OfferedSuite, markup: Markup): string {
  const secrecy = isForwardSecret ? 'forward secrecy' : 'no forward secrecy';
  const words = [protocol.replace('TLSv', 'TLS '), `${bits} bits`, secrecy, ...flaws];
  return `${markup.code(suite.name)} ${markup.sentence(words.join(', '))}`;
}

/** One line for each token; where there are more than are shown, mistakes come before the others. */
function tokenLines({ tokens }: CipherExplanation, markup: Markup): readonly string[] {
  const runs = tokenRuns(tokens);
  const gravest = [...runs].sort((a, b) => Number(b.first.isMistake) - Number(a.first.isMistake));
  const chosen = new Set(gravest.slice(0, mostTokens));
  const shown = runs.filter((run) => chosen.has(run));
  const lines = [...shown, ...gravest.slice(mostTokens)].map((run) => tokenLine(run, markup));
  return andMore(lines, mostTokens);
}

function tokenLine({ first, last, says }: TokenRun, markup: Markup): string {
  const tokens = last
    ? `${markup.code(first.text)} … to ${markup.code(last.text)}:`
    : markup.code(first.text);
  return `${tokens} ${markup.sentence(says)}`;
}

/** How many suites of the list do not go into the hello, and why. */
function leftOutOf({ leftOut, level }: CipherExplanation, markup: Markup): string {
  const words = leftOutReasons.flatMap((reason) => {
    const suites = leftOut.flatMap(({ suite, why }) => (why === reason ? [suite] : []));
    return suites.length > 0 ? [markup.sentence(`${counted(suites)} ${leftOutInWords(reason, level)}`)] : [];
  });
  return words.length > 0 ? `Left out: ${words.join('; ')}.` : '';
}
