import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { oneOf } from './alternatives.ts';
import { isCommonJs } from './commonjs.ts';
import { fromCommonJs, withDefault } from './commonjs-namespaces.ts';
import type { Evaluation } from './evaluation.ts';
import { collectNames, type FoundExport, findExports, notFound } from './export-lookup.ts';
import { atTheEnd } from './exported-expressions.ts';
import { writtenByFunctionsElsewhere, writtenByImporters } from './importers-writes.ts';
import { ObjectDraft } from './object-draft.ts';
import { LazyProperty } from './properties.ts';
import { literal, type ObjectValue, type Origin, unknown, type Value } from './value.ts';
import { writesTo } from './write-sites.ts';

/** What a specifier gives; `name` is an export's, `default`, `*`, or `module.exports` for `require`. */
export function importedValue(
  specifier: string,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  const isRequired = name === 'module.exports';
  const resolution = evaluation.host.resolve(specifier, origin.module, { isRequired, name });
  switch (resolution.kind) {
    case 'module':
      return evaluation.exported(resolution.module, name, origin);
    case 'external': {
      // Whether a package is imported whole or by its default makes no difference to what we know of it.
      const isWhole = name === '*' || name === 'default' || name === 'module.exports';
      return { kind: 'external', module: resolution.name, path: isWhole ? [] : [name], origin };
    }
    case 'pending':
      return unknown(`\`${specifier}\` has not been read yet`, origin);
    case 'missing':
      return {
        ...unknown(`\`${specifier}\` is not found in the workspace`, origin),
        ...(specifier.endsWith('.json') && { file: { name: specifier } }),
      };
  }
}

/** What a module of the workspace exports under a name. */
export function exportedValue(
  module: SourceModule,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  if (module.isJson || isCommonJs(module)) {
    const value = module.isJson
      ? jsonValue(module, name, origin, evaluation)
      : fromCommonJs(module, name, origin, evaluation);
    const isWhole = name === '*' || name === 'module.exports' || name === 'default';
    return writtenByImporters(value, module, isWhole ? undefined : name, origin, evaluation);
  }
  if (name === '*' || name === 'module.exports') {
    const namespace = namespaceValue(module, origin, evaluation);
    return name === '*' ? namespace : asCompiled(namespace, module);
  }
  const found = findExports(module, name, evaluation, new Set());
  if (found.length === 0) return notFound(module, name, origin);
  const values = found.map((one) => ({ value: valueOf(one, name, origin, evaluation) }));
  return oneOf(values, origin);
}

/** `require` of an ES module gives its namespace with the mark of compiled modules (Node.js documentation, "Modules: CommonJS", "Loading ECMAScript modules using require()"). */
function asCompiled(namespace: ObjectValue, module: SourceModule): Value {
  const draft = new ObjectDraft(namespace);
  const node = module.tree;
  draft.set('__esModule', { value: literal(true, { module, node }), node, module });
  return draft.finish(namespace.origin);
}

function jsonValue(module: SourceModule, name: string, origin: Origin, evaluation: Evaluation): Value {
  const [statement] = module.tree.statements;
  if (!statement || !ts.isExpressionStatement(statement)) return unknown('the JSON file is empty', origin);
  const whole = evaluation.evaluate(statement.expression, evaluation.moduleEnvironment(module));
  if (name === 'default' || name === 'module.exports') return whole;
  return name === '*' ? withDefault(whole, module, whole) : evaluation.property(whole, name, origin);
}

function valueOf(
  { export: found, module }: FoundExport,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  const written = (value: Value): Value => writtenByImporters(value, module, name, origin, evaluation);
  const environment = evaluation.moduleEnvironment(module);
  switch (found.kind) {
    case 'local': {
      const binding = module.scopes.bindingOf(found.name);
      if (!binding) return unknown(`\`${found.name.text}\` is not declared`, origin);
      const value = evaluation.binding(binding, module.tree, environment);
      // What is imported and exported again has been written to where it comes from.
      const isElsewhere = binding.kind === 'import' && writesTo(binding, module).length === 0;
      if (isElsewhere) return value;
      return writtenByFunctionsElsewhere(written(value), binding, module, evaluation);
    }
    case 'expression':
      return written(atTheEnd(found.expression, module, evaluation));
    case 'declaration': {
      const node = found.declaration;
      const own = { module, node };
      return ts.isClassDeclaration(node)
        ? { kind: 'class', node, environment, origin: own }
        : { kind: 'function', node, environment, origin: own };
    }
    case 'from':
      return evaluation.imported(found.specifier, found.imported, { module, node: module.tree });
  }
}

/** The object of all exports, as `import * as x` gives it. */
function namespaceValue(module: SourceModule, origin: Origin, evaluation: Evaluation): ObjectValue {
  const draft = new ObjectDraft();
  const names = new Set<string>();
  collectNames(module, evaluation, names, new Set(), (specifier, from) =>
    draft.open(unknown(`it re-exports \`${specifier}\``, { module: from, node: from.tree })),
  );
  for (const name of names) {
    draft.set(name, new LazyProperty(module.tree, module, () => evaluation.exported(module, name, origin)));
  }
  return draft.finish({ module, node: module.tree });
}
