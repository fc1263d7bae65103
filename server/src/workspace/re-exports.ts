import { importLines, namesIn } from './import-lines.ts';

/**
 * Where names go out: export lists, default exports, `export =`, constants that are no more than another name, and what
 * is put on CommonJS's exports.
 */
const waysOut =
  /\bexport\s+(?:const|let|var)\s[^=;]{1,200}=\s*[\w$.]+\s*[;\n]|\bexport\s*(?:\{[^}]*|default\b[^;\n]{0,300}|=[^;\n]{0,300})|\bexports\b(?:\s*=\s*\{[^}]*)?[^;]{0,4000}/g;

/**
 * Whether a module may hand on what it imports: by `export … from`, or by exporting an imported name itself.
 *
 * @param text a module that imports something
 */
export function mayReExport(text: string): boolean {
  if (/\bexport\s*(?:\*|import\b)|\b__exportStar\b/.test(text)) return true;
  const imported = new Set<string>();
  for (const { clause } of importLines(text)) {
    if (/^export\s*\{/.test(clause)) return true;
    for (const name of namesIn(clause)) imported.add(name);
  }
  for (const keyword of ['import', 'export', 'const', 'let', 'var', 'type', 'require'])
    imported.delete(keyword);
  for (const [wayOut] of text.matchAll(waysOut)) {
    if (/\b(?:require|import)\s*\(/.test(wayOut)) return true;
    if (namesIn(wayOut).some((name) => imported.has(name))) return true;
  }
  return false;
}
