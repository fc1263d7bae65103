import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { staticName } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';

const known = new WeakMap<SourceModule, ReadonlyMap<Binding, string>>();

/** The name that a module exports one of its own names under; undefined when it does not. */
export function exportedName(binding: Binding, module: SourceModule): string | undefined {
  let names = known.get(module);
  if (!names) {
    names = namesOf(module);
    known.set(module, names);
  }
  return names.get(binding);
}

function namesOf(module: SourceModule): ReadonlyMap<Binding, string> {
  const names = new Map<Binding, string>();
  const add = (node: ts.Node, name: string): void => {
    const binding = ts.isIdentifier(node) ? module.scopes.bindingOf(node) : undefined;
    if (binding) names.set(binding, name);
  };
  for (const [name, found] of module.interface.exports) if (found.kind === 'local') add(found.name, name);
  for (const { name, value } of module.interface.commonJs) {
    if (name !== undefined) add(value, name);
    else if (ts.isObjectLiteralExpression(value)) {
      for (const member of value.properties) {
        const key = member.name && staticName(member.name);
        if (key !== undefined && ts.isShorthandPropertyAssignment(member)) add(member.name, key);
        else if (key !== undefined && ts.isPropertyAssignment(member)) add(member.initializer, key);
      }
    }
  }
  return names;
}
