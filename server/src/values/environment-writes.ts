import ts from 'typescript';
import { importsIn } from '../syntax/imported-names.ts';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, unwrap } from '../syntax/nodes.ts';
import type { Path } from './member-paths.ts';
import { type Write, writesThrough, writesTo } from './write-sites.ts';

const known = new WeakMap<SourceModule, ReadonlySet<string>>();

/** The environment variables that a module sets itself; `*` when that may be any of them. */
export function environmentWrites(module: SourceModule): ReadonlySet<string> {
  const found = known.get(module);
  if (found) return found;
  const names = new Set<string>();
  for (const node of codeIn(module.tree)) {
    const before = ts.isIdentifier(node) ? wayTo(node, module) : undefined;
    if (!before || !ts.isIdentifier(node)) continue;
    for (const write of writesThrough(node, module))
      for (const name of namesWritten(write, before, module)) names.add(name);
  }
  known.set(module, names);
  return names;
}

/** The way from the global object to what an identifier stands for, as far as it may lead to the environment. */
function wayTo(node: ts.Identifier, module: SourceModule): Path | undefined {
  const binding = module.scopes.bindingOf(node);
  if (binding) {
    if (binding.kind !== 'import' && binding.kind !== 'const') return undefined;
    if (node === binding.identifier) return undefined;
    const imported = importsIn(module).find((one) => one.binding === binding);
    const isProcess = imported && /^(?:node:)?process$/.test(imported.specifier);
    return isProcess ? ['process', ...imported.path.filter((name) => name !== 'default')] : undefined;
  }
  if (node.text === 'process') return ['process'];
  return ['globalThis', 'global', 'window'].includes(node.text) ? [] : undefined;
}

/** The variables that a write sets, by the way from the global object to what is written through. */
function namesWritten(write: Write, before: Path, module: SourceModule): readonly string[] {
  const [first, second, name] = [...before, ...write.path];
  if (first !== 'process' || second !== 'env') return [];
  if (write.kind === 'escape') return namesWrittenBy(write, module);
  return [typeof name === 'string' ? name : '*'];
}

/** The variables that a function of the module sets when it is handed the whole environment. */
function namesWrittenBy({ node, argument }: Write, module: SourceModule): readonly string[] {
  if (!ts.isCallExpression(node) || argument === undefined) return [];
  const callee = unwrap(node.expression);
  const declaration = ts.isIdentifier(callee) ? module.scopes.bindingOf(callee)?.declaration : callee;
  const held =
    declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? unwrap(declaration.initializer)
      : declaration;
  const name = held && ts.isFunctionLike(held) ? held.parameters[argument]?.name : undefined;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  return (binding ? writesTo(binding, module) : []).flatMap(({ path: [key], kind }) =>
    kind === 'escape' ? [] : [typeof key === 'string' ? key : '*'],
  );
}
