import ts from 'typescript';
import type { Export, SourceModule } from '../syntax/module.ts';
import { commonJsValue, isCommonJs, isCompiled, outsideStars, putOnExports } from './commonjs.ts';
import type { Evaluation } from './evaluation.ts';
import { atTheEnd } from './exported-expressions.ts';
import { writtenByFunctionsElsewhere, writtenByImporters } from './importers-writes.ts';
import { LazyProperty, ObjectDraft } from './objects.ts';
import {
  absent,
  alternativesOf,
  literal,
  mapAlternatives,
  type ObjectValue,
  type Origin,
  oneOf,
  unknown,
  type Value,
} from './value.ts';
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

function notFound(module: SourceModule, name: string, origin: Origin): Value {
  const file = module.path.slice(module.path.lastIndexOf('/') + 1);
  return unknown(`\`${name}\` is not found among the exports of \`${file}\``, origin);
}

/** `require` of an ES module gives its namespace with the mark of compiled modules (Node.js documentation, "Modules: CommonJS", "Loading ECMAScript modules using require()"). */
function asCompiled(namespace: ObjectValue, module: SourceModule): Value {
  const draft = new ObjectDraft(namespace);
  const node = module.tree;
  draft.set('__esModule', { value: literal(true, { module, node }), node, module });
  return draft.finish(namespace.origin);
}

function fromCommonJs(module: SourceModule, name: string, origin: Origin, evaluation: Evaluation): Value {
  const { commonJs, exports } = module.interface;
  const whole = commonJsValue(module, evaluation);
  if (name === 'module.exports') return whole;
  if (name === '*') return namespaceOf(whole, module, origin, evaluation);
  if (commonJs.length === 0 && !exports.has('export=') && !isOpen(whole))
    return notFound(module, name, origin);
  if (name === 'default') return defaultOf(whole, module, origin, evaluation);
  const put = putOnExports(module, name, evaluation);
  if (put && whole.kind !== 'object') return put;
  const isThere = whole.kind !== 'object' || whole.properties.has(name);
  const outside = isThere ? [] : outsideStars(module, evaluation);
  return outside.length === 0
    ? evaluation.property(whole, name, origin)
    : oneOf(
        outside.map((one) => ({ value: evaluation.property(one, name, origin) })),
        origin,
      );
}

/**
 * What a default import of CommonJS gives: the whole. A compiler's interop gives what a module that a compiler wrote
 * calls `default`, and Node.js gives the whole there too (Node.js documentation, "Modules: ECMAScript modules",
 * "CommonJS Namespaces").
 */
function defaultOf(whole: Value, module: SourceModule, origin: Origin, evaluation: Evaluation): Value {
  const hasDefault = module.interface.commonJs.some((one) => one.name === 'default');
  if (!hasDefault || !isCompiled(module) || /\.m[jt]s$/.test(origin.module.path)) return whole;
  return oneOf(
    [
      {
        value: evaluation.property(whole, 'default', origin),
        when: 'a compiler turns the import into `require`',
      },
      { value: whole, when: 'Node.js runs the import itself' },
    ],
    origin,
  );
}

function isOpen(value: Value): boolean {
  return value.kind !== 'object' || value.open !== undefined;
}

/**
 * What `import *` gives of CommonJS. Where the whole is a function or an object of a class, Node.js gives a namespace with
 * that as its default; a compiler without an interop gives the whole itself.
 */
function namespaceOf(whole: Value, module: SourceModule, origin: Origin, evaluation: Evaluation): Value {
  // What the asking module writes by the names of the namespace changes what its default holds as well.
  const anywhere = { module: origin.module, node: origin.module.tree };
  const given = writtenByImporters(whole, module, undefined, anywhere, evaluation);
  const isPlain = !['function', 'class', 'self', 'instance', 'array'].includes(whole.kind);
  const mayHaveNames = whole.kind === 'object' || whole.kind === 'one-of';
  const isMarked = isCompiled(module);
  if (isPlain && (!mayHaveNames || isMarked || hasWrittenNames(module)))
    return mapAlternatives(whole, whole.origin, (one) =>
      withDefault(one, module, isMarked ? defaultOfMarked(one, given, origin, evaluation) : given),
    );
  const draft = new ObjectDraft();
  draft.set('default', { value: whole, node: module.tree, module });
  draft.open(unknown('it is the namespace of a module', origin));
  const namespace = draft.finish(origin);
  if (/\.m[jt]s$/.test(origin.module.path)) return namespace;
  return oneOf(
    [
      { value: whole, when: 'a compiler turns the import into `require`' },
      { value: namespace, when: 'Node.js runs the import itself' },
    ],
    origin,
  );
}

/**
 * Whether the names of what a module exports are written where it puts it there. Node.js gives a namespace no others: it
 * finds them in the text (Node.js documentation, "Modules: ECMAScript modules", "CommonJS Namespaces"; the README of
 * `cjs-module-lexer`, "Grammar").
 */
function hasWrittenNames({ interface: { commonJs } }: SourceModule): boolean {
  return commonJs.every(
    ({ kind, name, value }) =>
      kind !== 'value' ||
      name !== undefined ||
      ts.isObjectLiteralExpression(value) ||
      ts.isCallExpression(value),
  );
}

/**
 * The `default` of the namespace of a module with the mark of compiled ones. Node.js gives the whole; the interop of a
 * compiler leaves such a module as it is.
 */
function defaultOfMarked(whole: Value, given: Value, origin: Origin, evaluation: Evaluation): Value {
  if (/\.m[jt]s$/.test(origin.module.path)) return given;
  const own = whole.kind === 'object' ? whole.properties.get('default') : undefined;
  const isMissing = whole.kind === 'object' && !whole.open && !own;
  return oneOf(
    [
      {
        value: isMissing ? absent(origin) : (own?.value ?? evaluation.property(whole, 'default', origin)),
        when: 'a compiler turns the import into `require`',
      },
      { value: given, when: 'Node.js runs the import itself' },
    ],
    origin,
  );
}

/** The namespace of a module that is no ES module, as far as its names are known. */
function withDefault(whole: Value, module: SourceModule, given: Value): Value {
  if (whole.kind !== 'literal' && whole.kind !== 'object') return whole;
  const draft = new ObjectDraft(whole.kind === 'object' ? whole : undefined);
  draft.set('default', { value: given, node: module.tree, module });
  return draft.finish(whole.origin);
}

function jsonValue(module: SourceModule, name: string, origin: Origin, evaluation: Evaluation): Value {
  const [statement] = module.tree.statements;
  if (!statement || !ts.isExpressionStatement(statement)) return unknown('the JSON file is empty', origin);
  const whole = evaluation.evaluate(statement.expression, evaluation.moduleEnvironment(module));
  if (name === 'default' || name === 'module.exports') return whole;
  return name === '*' ? withDefault(whole, module, whole) : evaluation.property(whole, name, origin);
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
    const resolution = evaluation.host.resolve(specifier, module, { name });
    if (resolution.kind === 'external')
      outside.push({ export: { kind: 'from', specifier, imported: name }, module });
    if (resolution.kind !== 'module') continue;
    if (isCommonJs(resolution.module)) {
      if (!hasExport(resolution.module, name, evaluation)) continue;
      return [{ export: { kind: 'from', specifier, imported: name }, module }];
    }
    const found = findExports(resolution.module, name, evaluation, seen);
    const [first] = found;
    if (first && !isOutside(first, evaluation)) return found;
    outside.push(...found);
  }
  return outside;
}

/** Whether a module that fills its exports while it runs has one of a name. */
function hasExport(module: SourceModule, name: string, evaluation: Evaluation): boolean {
  const whole = module.isJson ? undefined : commonJsValue(module, evaluation);
  return alternativesOf(whole ?? absent({ module, node: module.tree })).some(
    ({ value }) => value.kind === 'object' && value.properties.has(name),
  );
}

function isOutside({ export: found, module }: FoundExport, evaluation: Evaluation): boolean {
  if (found.kind !== 'from') return false;
  return evaluation.host.resolve(found.specifier, module, { name: found.imported }).kind === 'external';
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
    if (resolution.kind !== 'module') isOpen(specifier, module);
    else if (isCommonJs(resolution.module)) {
      const whole = commonJsValue(resolution.module, evaluation);
      if (whole.kind !== 'object' || whole.open) isOpen(specifier, module);
      if (whole.kind !== 'object') continue;
      for (const name of whole.properties.keys()) if (name !== 'default') names.add(name);
    } else collectNames(resolution.module, evaluation, names, seen, isOpen);
  }
}
