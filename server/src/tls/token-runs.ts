import type { ExplainedToken } from './explain-ciphers.ts';

/** Tokens on end that do the same, each to one suite by its name; most runs are a single token. */
export interface TokenRun {
  readonly first: ExplainedToken;
  /** The last of several. */
  readonly last: ExplainedToken | undefined;
  /** What the token did, or each of them, in words that follow the first one. */
  readonly says: string;
}

/** So few names in a row are read faster one by one. */
const fewestTogether = 4;

/** The tokens of a list with those together that only follow each other by their names. */
export function tokenRuns(tokens: readonly ExplainedToken[]): readonly TokenRun[] {
  const groups: [ExplainedToken, ...ExplainedToken[]][] = [];
  for (const token of tokens) {
    const group = groups.at(-1);
    if (group && isNamed(token) && isNamed(group[0]) && group[0].says === token.says) group.push(token);
    else groups.push([token]);
  }
  return groups.flatMap((group) => (group.length < fewestTogether ? group.map(single) : [runOf(group)]));
}

function single(token: ExplainedToken): TokenRun {
  return { first: token, last: undefined, says: token.says };
}

function runOf(group: readonly [ExplainedToken, ...ExplainedToken[]]): TokenRun {
  const [first] = group;
  const says = `each of these ${group.length} ${first.says.replace(/ it$/, ' one suite')}`;
  return { first, last: group.at(-1), says };
}

function isNamed({ effect, suites, text }: ExplainedToken): boolean {
  return (effect === 'add' || effect === 'name') && suites.some(({ name }) => name === text);
}
