import ts from 'typescript';
import { SourceModule } from '../../server/src/syntax/module.ts';
import { containerOf, visitNodes } from '../../server/src/syntax/nodes.ts';
import { environmentOf } from '../../server/src/values/environment.ts';
import { Evaluator } from '../../server/src/values/evaluator.ts';
import type { Importer, Resolution } from '../../server/src/values/module-host.ts';
import { valueOf } from '../../server/src/values/objects.ts';
import type { Value } from '../../server/src/values/value.ts';

/**
 * What the marked expression of a text is at run time, in a few words.
 *
 * `⟦x + 1⟧` marks an expression; `/*?*\/ x` marks the widest one that begins there. `files` are further modules by
 * path; the text itself is `/main.ts` unless `path` says otherwise.
 */
export function evaluate(
  source: string,
  files: Readonly<Record<string, string>> = {},
  path = '/main.ts',
): string {
  return show(valueIn(source, files, path));
}

/** The same as a value. */
export function valueIn(
  source: string,
  files: Readonly<Record<string, string>> = {},
  path = '/main.ts',
): Value {
  const { text, start, end } = unmarked(source);
  const modules = new Map(
    Object.entries(files).map(([name, content]) => [name, new SourceModule(name, content)]),
  );
  const main = new SourceModule(path, text);
  modules.set(path, main);
  const evaluator = new Evaluator({
    resolve: (specifier, from) => resolve(specifier, from.path, modules),
    importers: (module) => importers(module, modules),
  });
  const node = expressionAt(main, start, end);
  return evaluator.evaluate(node, environmentOf(containerOf(node), evaluator.moduleEnvironment(main)));
}

function unmarked(source: string): { readonly text: string; readonly start: number; readonly end?: number } {
  const comment = source.indexOf('/*?*/');
  if (comment >= 0) {
    const rest = source.slice(comment + 5);
    return { text: source, start: comment + 5 + (rest.length - rest.trimStart().length) };
  }
  const start = source.indexOf('⟦');
  const end = source.indexOf('⟧');
  if (start < 0 || end < start) throw new Error(`nothing is marked in ${source}`);
  return {
    text: source.slice(0, start) + source.slice(start + 1, end) + source.slice(end + 1),
    start,
    end: end - 1,
  };
}

function expressionAt(module: SourceModule, start: number, end?: number): ts.Expression {
  let found: ts.Expression | undefined;
  visitNodes(module.tree, (node) => {
    const isThere = node.getStart(module.tree) === start && (end === undefined || node.end === end);
    if (!found && isThere && ts.isExpression(node)) found = node;
    return undefined;
  });
  if (!found) throw new Error(`no expression is marked in ${module.text}`);
  return found;
}

/** Relative paths as written, with `.ts`, as a folder's `index.ts`, and `.js` for `.ts`; all else is external. */
function resolve(specifier: string, from: string, modules: ReadonlyMap<string, SourceModule>): Resolution {
  if (!specifier.startsWith('.')) return { kind: 'external', name: specifier.replace(/^node:/, '') };
  const target = new URL(specifier, `file://${from}`).pathname;
  const candidates = [
    target,
    `${target}.ts`,
    `${target}.js`,
    `${target}/index.ts`,
    target.replace(/\.js$/, '.ts'),
  ];
  for (const path of candidates) {
    const module = modules.get(path);
    if (module) return { kind: 'module', module };
  }
  return { kind: 'missing' };
}

function importers(module: SourceModule, modules: ReadonlyMap<string, SourceModule>): readonly Importer[] {
  return [...modules.values()].flatMap((importer) => {
    const specifiers = importer.interface.specifiers.filter((specifier) => {
      const resolution = resolve(specifier, importer.path, modules);
      return resolution.kind === 'module' && resolution.module === module;
    });
    return specifiers.length > 0 ? [{ module: importer, specifiers }] : [];
  });
}

/** A value in a few words: `false`, `{ a: 1, … }`, `https#Agent(…)`, `one of: 1 when …| 2`, `unknown: …`. */
export function show(value: Value, depth = 0): string {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string'
        ? JSON.stringify(value.value)
        : Object.is(value.value, -0)
          ? '-0'
          : String(value.value);
    case 'template':
      return `\`${value.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${show(piece, depth + 1)}}`)).join('')}\``;
    case 'object': {
      const properties = [...value.properties].map(
        ([name, property]) => `${name}: ${show(valueOf(property), depth + 1)}`,
      );
      return braces([...properties, ...(value.open ? ['…'] : [])]);
    }
    case 'array':
      return `[${[...value.elements.map((element) => show(element, depth + 1)), ...(value.open ? ['…'] : [])].join(', ')}]`;
    case 'function':
      return 'function';
    case 'class':
      return `class ${value.node.name?.text ?? ''}`.trimEnd();
    case 'self':
      return `new ${value.of.node.name?.text ?? 'class'}`;
    case 'external':
      return [value.module, value.path.join('.')].filter((part) => part !== '').join('#');
    case 'instance':
      return `new ${show(value.callee)}(${value.args.map((argument) => show(argument, depth + 1)).join(', ')})${writtenOn(value.written)}`;
    case 'result':
      return `${show(value.callee)}(${value.args.map((argument) => show(argument, depth + 1)).join(', ')})`;
    case 'member':
      return `${show(value.object)}.${value.name}`;
    case 'environment':
      return `env ${value.name}`;
    case 'one-of': {
      const all = value.alternatives.map(
        ({ value: one, when }) => show(one, depth + 1) + (when === undefined ? '' : ` when ${when}`),
      );
      return depth === 0 ? `one of: ${all.join(' | ')}` : `(${all.join(' | ')})`;
    }
    case 'unknown':
      return `unknown: ${value.reason}`;
  }
}

function writtenOn(written: ReadonlyMap<string, { readonly value: Value }>): string {
  const all = [...written].map(([name, property]) => `${name} = ${show(property.value, 1)}`);
  return all.length > 0 ? ` with ${all.join(', ')}` : '';
}

function braces(parts: readonly string[]): string {
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
