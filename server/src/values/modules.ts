import ts from 'typescript';
import type { Export, SourceModule } from '../syntax/module.ts';
import type { Evaluation } from './evaluation.ts';
import { LazyProperty, ObjectDraft } from './objects.ts';
import { type Origin, oneOf, unknown, type Value } from './value.ts';

/** What a specifier gives; `name` is an export's, `default`, `*`, or `module.exports` for `require`. */
export function importedValue(
  specifier: string,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  const resolution = evaluation.host.resolve(specifier, origin.module);
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
      return unknown(`\`${specifier}\` is not found in the workspace`, origin);
  }
}

/** What a module of the workspace exports under a name. */
export function exportedValue(
  module: SourceModule,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  if (module.isJson) return jsonValue(module, name, origin, evaluation);
  const { exports, commonJs, isEsModule } = module.interface;
  const isCommonJs = !isEsModule || exports.has('export=');
  if (name === '*' || name === 'module.exports')
    return isCommonJs ? commonJsValue(module, evaluation) : namespaceValue(module, origin, evaluation);
  const found = findExports(module, name, evaluation, new Set());
  if (found.length > 0) {
    const values = found.map((one) => ({ value: valueOf(one.export, one.module, origin, evaluation) }));
    return oneOf(values, origin);
  }
  if (isCommonJs && (commonJs.length > 0 || exports.has('export='))) {
    const whole = commonJsValue(module, evaluation);
    if (name !== 'default') return evaluation.property(whole, name, origin);
    return commonJs.some((one) => one.name === 'default') ? evaluation.property(whole, name, origin) : whole;
  }
  return unknown(
    `\`${name}\` is not found among the exports of \`${module.path.slice(module.path.lastIndexOf('/') + 1)}\``,
    origin,
  );
}

function jsonValue(module: SourceModule, name: string, origin: Origin, evaluation: Evaluation): Value {
  const [statement] = module.tree.statements;
  if (!statement || !ts.isExpressionStatement(statement)) return unknown('the JSON file is empty', origin);
  const whole = evaluation.evaluate(statement.expression, evaluation.moduleEnvironment(module));
  const isWhole = name === 'default' || name === '*' || name === 'module.exports';
  return isWhole ? whole : evaluation.property(whole, name, origin);
}

interface FoundExport {
  readonly export: Export;
  readonly module: SourceModule;
}

/**
 * An export by its name, through `export * from` as well; circles of those end.
 *
 * What a package exports is not known: whatever the workspace has of that name comes first, and of several packages
 * any may be meant.
 */
function findExports(
  module: SourceModule,
  name: string,
  evaluation: Evaluation,
  seen: Set<SourceModule>,
): readonly FoundExport[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const own = module.interface.exports.get(name);
  if (own) return [{ export: own, module }];
  if (name === 'default') return [];
  const outside: FoundExport[] = [];
  for (const specifier of module.interface.stars) {
    const resolution = evaluation.host.resolve(specifier, module);
    if (resolution.kind === 'external')
      outside.push({ export: { kind: 'from', specifier, imported: name }, module });
    if (resolution.kind !== 'module') continue;
    const found = findExports(resolution.module, name, evaluation, seen);
    const [first] = found;
    if (first && !isOutside(first, evaluation)) return found;
    outside.push(...found);
  }
  return outside;
}

function isOutside({ export: found, module }: FoundExport, evaluation: Evaluation): boolean {
  return found.kind === 'from' && evaluation.host.resolve(found.specifier, module).kind === 'external';
}

function valueOf(found: Export, module: SourceModule, origin: Origin, evaluation: Evaluation): Value {
  const environment = evaluation.moduleEnvironment(module);
  switch (found.kind) {
    case 'local': {
      const binding = module.scopes.bindingOf(found.name);
      return binding
        ? evaluation.binding(binding, module.tree, environment)
        : unknown(`\`${found.name.text}\` is not declared`, origin);
    }
    case 'expression':
      return atTheEnd(found.expression, module, evaluation);
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
function namespaceValue(module: SourceModule, origin: Origin, evaluation: Evaluation): Value {
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

function collectNames(
  module: SourceModule,
  evaluation: Evaluation,
  names: Set<string>,
  seen: Set<SourceModule>,
  isOpen: (specifier: string, from: SourceModule) => void,
): void {
  if (seen.has(module)) return;
  seen.add(module);
  for (const name of module.interface.exports.keys()) names.add(name);
  for (const specifier of module.interface.stars) {
    const resolution = evaluation.host.resolve(specifier, module);
    if (resolution.kind === 'module') collectNames(resolution.module, evaluation, names, seen, isOpen);
    else isOpen(specifier, module);
  }
}

/** `module.exports` as it is when the file has run. */
function commonJsValue(module: SourceModule, evaluation: Evaluation): Value {
  const environment = evaluation.moduleEnvironment(module);
  const whole = module.interface.exports.get('export=');
  if (whole?.kind === 'expression') return evaluation.evaluate(whole.expression, environment);
  const { commonJs } = module.interface;
  const lastWhole = commonJs.findLast((one) => one.name === undefined);
  const base = lastWhole ? atTheEnd(lastWhole.value, module, evaluation) : undefined;
  if (base && base.kind !== 'object') return base;
  const draft = new ObjectDraft(base);
  for (const { name, value, assignment } of commonJs) {
    // What was put on the object that `module.exports = …` replaced is gone with it.
    if (name === undefined || (lastWhole && assignment.pos < lastWhole.assignment.pos)) continue;
    draft.set(name, new LazyProperty(assignment, module, () => atTheEnd(value, module, evaluation)));
  }
  return draft.finish(base?.origin ?? { module, node: module.tree });
}

/** The value of an exported expression; of a constant, as it is when the file has run. */
function atTheEnd(expression: ts.Expression, module: SourceModule, evaluation: Evaluation): Value {
  const environment = evaluation.moduleEnvironment(module);
  const binding = ts.isIdentifier(expression) ? module.scopes.bindingOf(expression) : undefined;
  return binding && (binding.kind === 'const' || binding.kind === 'class')
    ? evaluation.binding(binding, module.tree, environment)
    : evaluation.evaluate(expression, environment);
}
