import ts from 'typescript';

const scriptKinds: Readonly<Record<string, ts.ScriptKind>> = {
  js: ts.ScriptKind.JSX,
  jsx: ts.ScriptKind.JSX,
  mjs: ts.ScriptKind.JSX,
  cjs: ts.ScriptKind.JSX,
  ts: ts.ScriptKind.TS,
  mts: ts.ScriptKind.TS,
  cts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  json: ts.ScriptKind.JSON,
};

/**
 * The syntax tree of a text, with parent links.
 *
 * Text that does not parse gives the tree that TypeScript's parser recovers; nesting too deep for the parser's
 * recursion gives an empty tree. Never throws.
 *
 * @param path decides the language by its ending
 */
export function parse(path: string, text: string): ts.SourceFile {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const kind = scriptKinds[ending] ?? ts.ScriptKind.TS;
  const options: ts.CreateSourceFileOptions = {
    languageVersion: ts.ScriptTarget.Latest,
    // Types in JSDoc are parsed where they are asked for; TypeScript files have none.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  try {
    return ts.createSourceFile(path, text, options, true, kind);
  } catch (error) {
    if (error instanceof RangeError) return ts.createSourceFile(path, '', options, true, kind);
    throw error;
  }
}
