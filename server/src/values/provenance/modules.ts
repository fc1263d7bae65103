import ts from 'typescript';
import type { Export, SourceModule } from '../../syntax/module.ts';
import type { Environment } from '../environment.ts';
import { type Part, type Provenance, type Tracer, untilFull } from './step.ts';

/** The step of a name that an import declares, with what the other module exports under it. */
export function declaredImport(
  declaration: ts.Node,
  { module }: Environment,
  part: Part,
  tracer: Tracer,
): Provenance {
  const origin = { module, node: declaration };
  const { specifier, name } = importOf(declaration);
  if (specifier === undefined) return tracer.step('imported', origin, undefined);
  const value = tracer.evaluation.imported(specifier, name, origin);
  return tracer.step(`imported from '${specifier}'`, origin, tracer.partOf(value, part, origin), {
    from: () => importOrigins(specifier, name, module, part, tracer),
    part,
  });
}

function importOf(declaration: ts.Node): { readonly specifier: string | undefined; readonly name: string } {
  if (ts.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    const from = ts.isExternalModuleReference(moduleReference) ? moduleReference.expression : undefined;
    return { specifier: from && textOf(from), name: 'module.exports' };
  }
  let at = declaration;
  while (!ts.isImportDeclaration(at) && !ts.isSourceFile(at)) at = at.parent;
  const specifier = ts.isImportDeclaration(at) ? textOf(at.moduleSpecifier) : undefined;
  if (ts.isImportSpecifier(declaration))
    return { specifier, name: (declaration.propertyName ?? declaration.name).text };
  return { specifier, name: ts.isNamespaceImport(declaration) ? '*' : 'default' };
}

function textOf(node: ts.Expression): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}

/**
 * What a specifier gives, in the module that it leads to.
 *
 * @param name an export's, `default`, `*`, or `module.exports` for `require`
 * @param part which part of it is asked for
 */
export function importOrigins(
  specifier: string,
  name: string,
  from: SourceModule,
  part: Part,
  tracer: Tracer,
  seen: Seen = new Map(),
): readonly Provenance[] {
  const resolution = tracer.evaluation.host.resolve(specifier, from);
  if (resolution.kind !== 'module') return [];
  const { module } = resolution;
  const asked = seen.get(module) ?? new Set();
  const key = JSON.stringify([name, ...part]);
  if (asked.has(key)) return [];
  seen.set(module, asked.add(key));
  return exportOrigins(module, name, part, tracer, seen);
}

/** What was asked of each module: `export *` leads in circles, and to the same module in many ways. */
type Seen = Map<SourceModule, Set<string>>;

function exportOrigins(
  module: SourceModule,
  name: string,
  part: Part,
  tracer: Tracer,
  seen: Seen,
): readonly Provenance[] {
  const isWhole = name === '*' || name === 'module.exports';
  if (module.isJson)
    return jsonOrigins(module, isWhole || name === 'default' ? part : [name, ...part], tracer);
  const { exports, stars, isEsModule } = module.interface;
  if (!isEsModule || exports.has('export=')) {
    const own = exports.get('export=');
    const within = isWhole || name === 'default' ? part : [name, ...part];
    return own ? originsOf(own, module, within, tracer, seen) : commonJsOrigins(module, within, tracer);
  }
  if (isWhole) {
    const [first, ...rest] = part;
    return first === undefined
      ? untilFull(
          [...exports.keys()].map((each) => () => exportOrigins(module, each, [], tracer, seen)),
          tracer,
        )
      : exportOrigins(module, first, rest, tracer, seen);
  }
  const found = exports.get(name);
  if (found) return originsOf(found, module, part, tracer, seen);
  if (name === 'default') return [];
  for (const specifier of stars) {
    const origins = importOrigins(specifier, name, module, part, tracer, seen);
    if (origins.length > 0) return origins;
  }
  return [];
}

function originsOf(
  found: Export,
  module: SourceModule,
  part: Part,
  tracer: Tracer,
  seen: Seen,
): readonly Provenance[] {
  const environment = tracer.evaluation.moduleEnvironment(module);
  switch (found.kind) {
    case 'local': {
      const binding = module.scopes.bindingOf(found.name);
      return binding ? tracer.bindingOrigins(binding, module.tree, environment, part) : [];
    }
    case 'expression':
      return [tracer.trace({ role: 'exported', node: found.expression, environment, part })];
    case 'declaration': {
      const origin = { module, node: found.declaration };
      return [tracer.step('declared', origin, undefined)];
    }
    case 'from':
      return importOrigins(found.specifier, found.imported, module, part, tracer, seen);
  }
}

function jsonOrigins(module: SourceModule, part: Part, tracer: Tracer): readonly Provenance[] {
  const [statement] = module.tree.statements;
  if (!statement || !ts.isExpressionStatement(statement)) return [];
  const environment = tracer.evaluation.moduleEnvironment(module);
  return tracer.originsOf(statement.expression, environment, part);
}

/** What `module.exports = …` and `exports.x = …` put there. */
function commonJsOrigins(module: SourceModule, part: Part, tracer: Tracer): readonly Provenance[] {
  const environment = tracer.evaluation.moduleEnvironment(module);
  const { commonJs } = module.interface;
  const whole = commonJs.findLastIndex(({ name }) => name === undefined);
  const [first, ...rest] = part;
  const set = commonJs.slice(whole + 1).filter(({ name }) => first === undefined || name === first);
  const named = first === undefined ? set : set.slice(-1);
  const steps = untilFull(
    named.map(
      ({ value: node, assignment: shown }) =>
        () =>
          tracer.trace({ role: 'exported', node, environment, part: rest, shown }),
    ),
    tracer,
  );
  const base = commonJs[whole];
  if (!base || (first !== undefined && steps.length > 0)) return steps;
  const own = { node: base.value, shown: base.assignment, part };
  return [tracer.trace({ role: 'exported', environment, ...own }), ...steps];
}
