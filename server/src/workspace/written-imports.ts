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

/** The methods that change the list, the collection, the configuration or the client that they are called on. */
const changing =
  /\.\s*(?:add|addRelativeTo|append|clear|copyWithin|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift|update|use)$/;

/** `require('./agent').options.ca = …`. */
const ofLoad = new RegExp(
  String.raw`\b(?:require|import)\s*\(\s*['"\`]([^'"\`\n]{1,300})['"\`]\s*\)\)?${members}${write}`,
  'g',
);

/** `loadAgent().options.ca = …`. */
const ofResult = new RegExp(
  String.raw`(?<![\w$.])([A-Za-z_$][\w$]*)\s*\([^()\n]{0,200}\)${members}${write}`,
  'g',
);

/** The names in an import stand in a list as arguments do. */
const importClauses = /\bimport\s[^'"`;()=]{0,4000}?\bfrom\b/g;

/** `const name = expression`, to the end of the line. */
const declarations = /\b(?:const|let|var)\s+([^=;]{1,300}?)=(?![=>])\s*([^;\n]{1,300})/g;

/** Functions of the file, and calls by a name with arguments that call nothing. */
const functions =
  /\bfunction\s+([\w$]+)|\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:async\s+)?(?:function\b|\([^()]{0,300}\)\s*(?::[^=\n]{0,100})?=>|[\w$]+\s*=>)/g;
const calls = /(?<![\w$.]|\bnew\s|\bfunction\s)([A-Za-z_$][\w$]*)\(([^()]{1,300})\)/g;

/** Specifiers that mean no package: by a path, by `imports` of the package itself, by the usual paths of `tsconfig`. */
const ofWorkspace = /^(?:[.#~]|@\/)/;

/** Names do not go through more constants than that. */
const mostRounds = 4;

/**
 * The specifiers of what a text imports and may write into: `'./agent'` of a text with
 * `import { agent } from './agent'` and `agent.options.ca = …`, or that writes onto something and hands `agent` on.
 */
export function writtenImports(text: string): ReadonlySet<string> {
  const imports = [...importLines(text)];
  const specifiers = new Set<string>();
  for (const [, specifier = '', path = '', how] of text.matchAll(ofLoad))
    if (isWrite(path, how)) specifiers.add(specifier);
  const roots = new Set(rootsWritten(text));
  for (const name of ['this', 'module', 'exports', 'process']) roots.delete(name);
  if (imports.length === 0) return specifiers;
  const near = imports.filter(({ specifier }) => ofWorkspace.test(specifier));
  addHanded(
    roots,
    text.replace(importClauses, ' '),
    near.flatMap(({ clause }) => namesIn(clause)),
  );
  if (roots.size === 0) return specifiers;
  for (const { specifier, clause } of imports)
    if (namesIn(clause).some((name) => roots.has(name))) specifiers.add(specifier);
  return specifiers;
}

/**
 * The names whose objects may be written onto by way of the names that are, or by functions that are given them.
 *
 * @param imported names that stand for something of the workspace: its functions may write onto what they are given
 */
function addHanded(roots: Set<string>, code: string, imported: readonly string[]): void {
  if (roots.size === 0 && imported.length === 0) return;
  const writing = new Set(imported);
  if (roots.size > 0)
    for (const [, name, constant] of code.matchAll(functions)) writing.add(name ?? constant ?? '');
  for (const [, callee = '', passed = ''] of code.matchAll(calls))
    if (writing.has(callee)) for (const name of namesIn(passed)) roots.add(name);
  if (roots.size === 0) return;
  const given = [...code.matchAll(declarations)].map(([, pattern = '', from = '']) => ({
    names: namesIn(pattern),
    from: namesIn(from),
  }));
  for (let round = 0, before = -1; round < mostRounds && roots.size !== before; round++) {
    before = roots.size;
    for (const { names, from } of given)
      if (names.some((name) => roots.has(name))) for (const name of from) roots.add(name);
  }
}

/** The names at the beginning of what is written to. */
function* rootsWritten(text: string): Iterable<string> {
  for (const [, name = '', path = '', how] of text.matchAll(ofName)) {
    if (isWrite(path, how)) yield name;
    if (path.includes('[')) yield* rootsWritten(path);
  }
  for (const [, inner = '', path = '', how] of text.matchAll(ofParenthesis))
    if (isWrite(path, how)) yield* namesIn(inner);
  for (const [, name = '', path = '', how] of text.matchAll(ofResult)) if (isWrite(path, how)) yield name;
  for (const pattern of others) for (const [, name = ''] of text.matchAll(pattern)) yield name;
}

function isWrite(path: string, how: string | undefined): boolean {
  return how === '(' ? changing.test(path) : how !== undefined;
}
