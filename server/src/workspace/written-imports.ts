import { importLines, namesIn } from './import-lines.ts';

/** From a name on to what it holds: `.options['ca']`. */
const members = String.raw`((?:\s*[?!]?\.\s*[\w$]+|\[[^\]\n]{0,200}\]|!)+)`;

/** What writes to that, or calls it. It may be missing: what was read once is not tried again from its middle. */
const write = String.raw`\s*(=(?![=>])|(?:\*\*|[-+*/%&|^]|<<|>>>?|&&|\|\||\?\?)=|\+\+|--|\()?`;

/** `agent.options.ca = …`, `agent.list.push(…)`. */
const ofName = new RegExp(String.raw`(?<![\w$.])([A-Za-z_$][\w$]*)${members}${write}`, 'g');

/** `(agent as Options).ca = …`. */
const ofParenthesis = new RegExp(String.raw`\(([^()]{1,200})\)[\s!)]*${members}${write}`, 'g');

const others = [
  /(?:\bdelete\s+|(?:\+\+|--)\s*)([A-Za-z_$][\w$]*)\s*[.[!]/g,
  /\b(?:assign|assignIn|defaults|defaultsDeep|defineProperty|defineProperties|extend|merge|set)\s*\(\s*([A-Za-z_$][\w$]*)/g,
];

/** The methods that change the list or the collection that they are called on. */
const changing =
  /\.\s*(?:add|append|clear|copyWithin|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift)$/;

/**
 * The specifiers of what a text imports and may write into: `'./agent'` of a text with
 * `import { agent } from './agent'` and `agent.options.ca = …`. What it writes by way of other names is not seen.
 */
export function writtenImports(text: string): ReadonlySet<string> {
  const specifiers = new Set<string>();
  const roots = new Set(rootsWritten(text));
  for (const name of ['this', 'module', 'exports', 'process']) roots.delete(name);
  if (roots.size === 0) return specifiers;
  for (const { specifier, clause } of importLines(text))
    if (namesIn(clause).some((name) => roots.has(name))) specifiers.add(specifier);
  return specifiers;
}

/** The names at the beginning of what is written to. */
function* rootsWritten(text: string): Iterable<string> {
  for (const [, name = '', path = '', how] of text.matchAll(ofName)) {
    if (isWrite(path, how)) yield name;
    if (path.includes('[')) yield* rootsWritten(path);
  }
  for (const [, inner = '', path = '', how] of text.matchAll(ofParenthesis))
    if (isWrite(path, how)) yield* namesIn(inner);
  for (const pattern of others) for (const [, name = ''] of text.matchAll(pattern)) yield name;
}

function isWrite(path: string, how: string | undefined): boolean {
  return how === '(' ? changing.test(path) : how !== undefined;
}
