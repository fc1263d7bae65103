import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { mapAlternatives, oneOf } from './alternatives.ts';
import { commonJsValue, isCompiled, outsideStars, putOnExports } from './commonjs.ts';
import type { Evaluation } from './evaluation.ts';
import { notFound } from './export-lookup.ts';
import { writtenByImporters } from './importers-writes.ts';
import { ObjectDraft } from './object-draft.ts';
import { absent, type Origin, unknown, type Value } from './value.ts';

/** What an import gives of a CommonJS module: `name` is a property's, `default`, `*`, or `module.exports` for `require`. */
export function fromCommonJs(
  module: SourceModule,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
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
export function withDefault(whole: Value, module: SourceModule, given: Value): Value {
  if (whole.kind !== 'literal' && whole.kind !== 'object') return whole;
  const draft = new ObjectDraft(whole.kind === 'object' ? whole : undefined);
  draft.set('default', { value: given, node: module.tree, module });
  return draft.finish(whole.origin);
}
