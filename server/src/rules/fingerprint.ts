import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { Place } from '../syntax/place.ts';

/**
 * What identifies a finding after lines have moved: its rule, its file, the declarations around it and its own
 * text without white space. Equal ones in a file are told apart by their order.
 *
 * @param file the path that stands for the file wherever the repository is checked out
 * @returns 16 hexadecimal digits
 */
export function fingerprint(
  rule: string,
  file: string,
  module: SourceModule,
  at: Place,
  order: number,
): string {
  const text = module.text.slice(at.start, at.end).replace(/\s+/g, '');
  return hash([rule, file, ...namesAround(module, at.start), text, String(order)].join('\0'));
}

function namesAround(module: SourceModule, offset: number): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.pos > offset || node.end <= offset) return;
    if ((ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isVariableDeclaration(node)) && node.name)
      names.push(module.textOf(node.name));
    ts.forEachChild(node, visit);
  };
  visit(module.tree);
  return names;
}

/** FNV-1a over UTF-16 units, 64 bits wide (draft-eastlake-fnv, "FNV-1a"); for identity, not for secrecy. */
function hash(text: string): string {
  const prime = 0x100000001b3n;
  let state = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * prime);
  }
  return state.toString(16).padStart(16, '0');
}
