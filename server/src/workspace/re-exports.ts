/** More of a list of names than this is not looked at. */
const statements = [
  /\bimport\s+(?:type\s+)?([^'"`;]{1,4000}?)\bfrom\b/g,
  /\b(?:const|let|var|import)\s+([^=;]{1,4000}?)=\s*(?:[\w$.]+\(\s*)?(?:await\s+import|require)\s*\(/g,
];

/** Where names go out: export lists, default exports, `export =`, and what is put on CommonJS's exports. */
const waysOut =
  /\bexport\s*(?:\{[^}]{0,4000}\}|default\b[^;\n]{0,300}|=[^;\n]{0,300})|\bexports\b[^;]{0,4000}/g;

/**
 * Whether a module may hand on what it imports: by `export … from`, or by exporting an imported name itself.
 *
 * @param text a module that imports something
 */
export function mayReExport(text: string): boolean {
  if (/\bexport\s*(?:\*|\{[^}]*\}\s*from\b|import\b)|\b__exportStar\b/.test(text)) return true;
  const imported = new Set<string>();
  for (const statement of statements)
    for (const [, names = ''] of text.matchAll(statement))
      for (const [name] of names.matchAll(/[\w$]+/g)) imported.add(name);
  for (const [wayOut] of text.matchAll(waysOut)) {
    if (/\brequire\s*\(/.test(wayOut)) return true;
    for (const [name] of wayOut.matchAll(/[\w$]+/g)) if (imported.has(name)) return true;
  }
  return false;
}
