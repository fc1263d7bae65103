import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { visitNodes } from '../syntax/nodes.ts';
import { writesThrough } from './write-sites.ts';

const known = new WeakMap<SourceModule, ReadonlySet<string>>();

/** The environment variables that a module sets itself; `*` when that may be any of them. */
export function environmentWrites(module: SourceModule): ReadonlySet<string> {
  const found = known.get(module);
  if (found) return found;
  const names = new Set<string>();
  visitNodes(module.tree, (node) => {
    if (!ts.isIdentifier(node) || node.text !== 'process' || module.scopes.bindingOf(node)) return undefined;
    for (const { path, kind } of writesThrough(node, module)) {
      const [first, name] = path;
      if (first !== 'env' || kind === 'escape') continue;
      names.add(typeof name === 'string' ? name : '*');
    }
    return undefined;
  });
  known.set(module, names);
  return names;
}
