/** A name, and from there on properties: `agent.options['ca']`. */
const way = String.raw`(?<![\w$.])([A-Za-z_$][\w$]*)((?:\s*[?!]?\.\s*[\w$]+|\[[^\]\n]{0,200}\]|!)+)`;

const written = [
  new RegExp(String.raw`${way}\s*(?:=(?![=>])|(?:\*\*|[-+*/%&|^]|<<|>>>?|&&|\|\||\?\?)=|\+\+|--)`, 'g'),
  /(?:\bdelete\s+|(?:\+\+|--)\s*)([A-Za-z_$][\w$]*)\s*[.[!]/g,
  /\b(?:assign|assignIn|defaults|defaultsDeep|defineProperty|defineProperties|extend|merge|set)\s*\(\s*([A-Za-z_$][\w$]*)/g,
];

/** The methods that change the list or the collection that they are called on. */
const changed = new RegExp(String.raw`${way}\s*\(`, 'g');
const changing = /\.\s*(?:add|append|clear|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift)$/;

const imports =
  /\bfrom\s*['"]([^'"\n]{1,300})['"]|=\s*(?:await\s+import|require)\s*\(\s*['"]([^'"\n]{1,300})['"]/g;
const beginnings = ['import', 'const', 'let', 'var'];

/** The longest list of names that an import is looked back for. */
const longestImport = 2000;

/**
 * The specifiers of what a text imports and may write into: `'./agent'` of a text with
 * `import { agent } from './agent'` and `agent.options.ca = …`. What it writes by way of other names is not seen.
 */
export function writtenImports(text: string): ReadonlySet<string> {
  const specifiers = new Set<string>();
  const roots = rootsWritten(text);
  if (roots.size === 0) return specifiers;
  for (const match of text.matchAll(imports)) {
    const before = text.slice(Math.max(0, match.index - longestImport), match.index);
    const start = Math.max(...beginnings.map((word) => before.lastIndexOf(word)));
    const names = start < 0 ? [] : (before.slice(start).match(/[\w$]+/g) ?? []);
    if (names.some((name) => roots.has(name))) specifiers.add(match[1] ?? match[2] ?? '');
  }
  return specifiers;
}

/** The names at the beginning of what is written to. */
function rootsWritten(text: string): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const pattern of written) for (const [, name = ''] of text.matchAll(pattern)) roots.add(name);
  for (const [, name = '', path = ''] of text.matchAll(changed)) if (changing.test(path)) roots.add(name);
  for (const name of ['this', 'module', 'exports', 'process']) roots.delete(name);
  return roots;
}
