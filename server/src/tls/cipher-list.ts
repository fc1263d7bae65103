import type { CipherSuite } from '../knowledge/cipher-suites.ts';
import {
  both,
  isSelected,
  type OpenSsl,
  type Selection,
  selectionFor,
  strengthOf,
  suitesOf,
} from './cipher-aliases.ts';

/*
 * OpenSSL's language of cipher lists: openssl-ciphers(1), "CIPHER LIST FORMAT", and where that is silent what
 * `ssl_create_cipher_list` and `ssl_cipher_process_rulestr` of ssl/ssl_ciph.c do.
 */

/** What a token does to the suites chosen so far. */
export type TokenEffect =
  /** Adds those not chosen yet, at the end. */
  | 'add'
  /** `-`: takes them out; later tokens may add them again. */
  | 'remove'
  /** `!`: takes them out for good. */
  | 'ban'
  /** `+`: moves those chosen to the end. */
  | 'move'
  /** `@STRENGTH`: sorts by the keys' length. */
  | 'sort'
  /** `@SECLEVEL=n`. */
  | 'level'
  /** A word that OpenSSL does not know, or a combination that no suite can meet: passed over in silence. */
  | 'unknown'
  /** What OpenSSL refuses the whole list for. */
  | 'invalid';

/** One token of a list. */
export interface CipherToken {
  readonly text: string;
  /** Where it stands in the list, in UTF-16 units. */
  readonly start: number;
  readonly effect: TokenEffect;
  /** The suites that it added, removed, banned or moved. */
  readonly suites: readonly CipherSuite[];
  /** The first word in it that OpenSSL does not know; absent from an `unknown` token whose words no suite meets. */
  readonly stranger?: string;
}

/** What a list says. */
export interface CipherList {
  /** The suites of TLS 1.2 and older, most wanted first. No protocol range and no security level has been at them. */
  readonly suites: readonly CipherSuite[];
  /** The last `@SECLEVEL`. */
  readonly level: number | undefined;
  readonly tokens: readonly CipherToken[];
  /** Whether it asks for a mode of RFC 6460, which turns off what is older than TLS 1.2. */
  readonly isSuiteB: boolean;
  /** Whether OpenSSL refuses it for its form; one that selects nothing is refused as well. */
  readonly isInvalid: boolean;
}

/** Suites that were chosen, in order, and those that still may be. */
class Choice {
  chosen: CipherSuite[] = [];

  constructor(
    private waiting: CipherSuite[],
    private readonly openSsl: OpenSsl,
  ) {}

  add(selection: Selection): readonly CipherSuite[] {
    const [added, rest] = this.partition(this.waiting, selection);
    this.chosen.push(...added);
    this.waiting = rest;
    return added;
  }

  /** What was taken out last is the first to come back. */
  remove(selection: Selection): readonly CipherSuite[] {
    const [removed, rest] = this.partition(this.chosen, selection);
    this.chosen = rest;
    this.waiting = [...removed, ...this.waiting];
    return removed;
  }

  ban(selection: Selection): readonly CipherSuite[] {
    const [banned, rest] = this.partition(this.chosen, selection);
    this.chosen = rest;
    this.waiting = this.partition(this.waiting, selection)[1];
    return banned;
  }

  moveBack(selection: Selection): readonly CipherSuite[] {
    const [moved, rest] = this.partition(this.chosen, selection);
    this.chosen = [...rest, ...moved];
    return moved;
  }

  moveForward(selection: Selection): void {
    const [moved, rest] = this.partition(this.chosen, selection);
    this.chosen = [...moved, ...rest];
  }

  sortByStrength(): void {
    this.chosen.sort((one, other) => strengthOf(other, this.openSsl) - strengthOf(one, this.openSsl));
  }

  private partition(
    suites: readonly CipherSuite[],
    selection: Selection,
  ): [selected: CipherSuite[], rest: CipherSuite[]] {
    const selected: CipherSuite[] = [];
    const rest: CipherSuite[] = [];
    for (const suite of suites) (isSelected(suite, selection, this.openSsl) ? selected : rest).push(suite);
    return [selected, rest];
  }
}

const preferredOrders = new Map<OpenSsl, readonly CipherSuite[]>();

/** All suites in the order in which an alias adds them (`ssl_create_cipher_list`). */
function preferredOrder(openSsl: OpenSsl): readonly CipherSuite[] {
  const known = preferredOrders.get(openSsl);
  if (known) return known;
  const choice = new Choice([...suitesOf(openSsl)], openSsl);
  const select = (word: string) => selectionFor(word, openSsl) ?? {};
  const ephemeral = { keyExchange: new Set(['DHE', 'ECDHE']) };
  const aead = { mac: new Set(['AEAD']) };
  // Of equals, ECDHE before other exchanges, and with ECDSA first.
  choice.add({ ...select('kECDHE'), ...select('aECDSA') });
  choice.add(select('kECDHE'));
  choice.remove(select('kECDHE'));
  for (const word of ['AESGCM', 'CHACHA20', 'AES']) choice.add(select(word));
  choice.add({});
  for (const word of ['MD5', 'aNULL', 'kRSA', 'kPSK']) choice.moveBack(select(word));
  choice.sortByStrength();
  choice.moveForward(select('TLSv1.2'));
  choice.moveForward(aead);
  choice.moveForward(ephemeral);
  choice.moveForward({ ...ephemeral, ...aead });
  preferredOrders.set(openSsl, choice.chosen);
  return choice.chosen;
}

/** What `DEFAULT` stands for (SSL_CTX_set_cipher_list(3)). */
const defaultList = 'ALL:!COMPLEMENTOFDEFAULT:!eNULL';
const defaultWord = 'DEFAULT';

/** The modes of RFC 6460, each the whole of a list that begins with its name (`check_suiteb_cipher_list`). */
const suiteB: readonly (readonly [prefix: string, list: string])[] = [
  ['SUITEB128ONLY', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
  ['SUITEB128C2', 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384'],
  ['SUITEB128', 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384'],
  ['SUITEB192', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
];

/**
 * Reads a cipher list as OpenSSL does.
 *
 * @param list without the names of TLS 1.3, which Node.js takes out before
 * @param openSsl the version of OpenSSL that reads it
 */
export function readCipherList(list: string, openSsl: OpenSsl): CipherList {
  const key = `${openSsl} ${list}`;
  const known = kept.get(key);
  if (known) return known;
  const read = readAnew(list, openSsl);
  if (kept.size >= mostKept) kept.clear();
  if (key.length <= longestKept) kept.set(key, read);
  return read;
}

/** What was read: most clients of a workspace have the default list, or one of very few. */
const kept = new Map<string, CipherList>();
const mostKept = 100;
const longestKept = 2_000;

function readAnew(list: string, openSsl: OpenSsl): CipherList {
  const reader = new Reader(openSsl);
  const mode = suiteB.find(([prefix]) => list.startsWith(prefix));
  if (mode) {
    reader.expand(list, mode[1]);
    reader.isSuiteB = true;
  } else if (list.startsWith(defaultWord)) {
    reader.expand(defaultWord, defaultList);
    reader.read(list, defaultWord.length);
  } else reader.read(list, 0);
  return reader;
}

const separators = /[: ;,]/;
const untilSeparator = /[^: ;,]*/y;
/** An operator and the words between plus signs; IANA's names have underscores, and only OpenSSL 3.2 and later know them. */
const tokenForms = {
  old: /([-+!@]?)((?:[A-Za-z0-9\-.=]+\+)*[A-Za-z0-9\-.=]*)/y,
  new: /([-+!@]?)((?:[A-Za-z0-9\-_.=]+\+)*[A-Za-z0-9\-_.=]*)/y,
};

/** Goes through a list as `ssl_cipher_process_rulestr` does. */
class Reader implements CipherList {
  readonly tokens: CipherToken[] = [];
  level: number | undefined;
  isSuiteB = false;
  private readonly choice: Choice;

  constructor(private readonly openSsl: OpenSsl) {
    this.choice = new Choice([...preferredOrder(openSsl)], openSsl);
  }

  get suites(): readonly CipherSuite[] {
    return this.choice.chosen;
  }

  get isInvalid(): boolean {
    return this.tokens.some(({ effect }) => effect === 'invalid');
  }

  /** A name that stands for a list. */
  expand(text: string, list: string): void {
    this.read(list, 0);
    this.tokens.splice(0, this.tokens.length, { text, start: 0, effect: 'add', suites: [...this.suites] });
  }

  read(list: string, from: number): void {
    const tokenForm = tokenForms[this.openSsl === '3.5' ? 'new' : 'old'];
    let at = from;
    while (at < list.length) {
      if (separators.test(list.charAt(at))) {
        at++;
        continue;
      }
      tokenForm.lastIndex = at;
      const [text = '', operator = '', words = ''] = tokenForm.exec(list) ?? [];
      const done = operator === '@' ? this.command(words) : this.apply(operator, words.split('+'));
      let end = at + text.length;
      // What follows a command, or what cannot be understood, goes up to the next separator.
      if (operator === '@' || done.effect === 'unknown' || done.effect === 'invalid') {
        untilSeparator.lastIndex = end;
        end += untilSeparator.exec(list)?.[0].length ?? 0;
      }
      this.tokens.push({ text: list.slice(at, end), start: at, ...done });
      at = end;
    }
  }

  private apply(operator: string, words: readonly string[]): Done {
    let selection: Selection | undefined = {};
    for (const word of words) {
      if (word === '') return { effect: 'invalid', suites: [] };
      const one = selectionFor(word, this.openSsl);
      if (!one) return { effect: 'unknown', suites: [], stranger: word };
      selection = both(selection, one);
      if (!selection) return { effect: 'unknown', suites: [] };
    }
    if (operator === '!') return { effect: 'ban', suites: this.choice.ban(selection) };
    if (operator === '-') return { effect: 'remove', suites: this.choice.remove(selection) };
    if (operator === '+') return { effect: 'move', suites: this.choice.moveBack(selection) };
    return { effect: 'add', suites: this.choice.add(selection) };
  }

  private command(words: string): Done {
    const [word = ''] = words.split('+');
    if (word === 'STRENGTH') {
      this.choice.sortByStrength();
      return { effect: 'sort', suites: [] };
    }
    const level = /^SECLEVEL=([0-5])$/.exec(word)?.[1];
    if (level === undefined) return { effect: 'invalid', suites: [] };
    this.level = Number(level);
    return { effect: 'level', suites: [] };
  }
}

type Done = Omit<CipherToken, 'text' | 'start'>;
