import ts from 'typescript';
import { parseDotenv } from '../../server/src/syntax/environment-file.ts';
import { SourceModule } from '../../server/src/syntax/module.ts';
import { containerOf, visitNodes } from '../../server/src/syntax/nodes.ts';
import { environmentOf } from '../../server/src/values/environment.ts';
import { Evaluator } from '../../server/src/values/evaluator.ts';
import type { Importer, Resolution } from '../../server/src/values/module-host.ts';
import { printValue } from '../../server/src/values/print.ts';
import type { EnvironmentSetting, Value } from '../../server/src/values/value.ts';

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
  return printValue(valueIn(source, files, path));
}

/** The same as a value. */
export function valueIn(
  source: string,
  files: Readonly<Record<string, string>> = {},
  path = '/main.ts',
): Value {
  const { text, start, end } = unmarked(source);
  const modules = new Map(
    Object.entries(files)
      .filter(([name]) => !isOfEnvironment(name))
      .map(([name, content]) => [name, new SourceModule(name, content)]),
  );
  const main = new SourceModule(path, text);
  modules.set(path, main);
  const evaluator = new Evaluator({
    resolve: (specifier, from) => resolve(specifier, from.path, modules),
    importers: (module) => importers(module, modules),
    writers: (module) => importers(module, modules),
    definesFields: () => true,
    environmentFiles: (name) => settingsOf(name, files),
  });
  const node = expressionAt(main, start, end);
  return evaluator.evaluate(node, environmentOf(containerOf(node), evaluator.moduleEnvironment(main)));
}

function isOfEnvironment(path: string): boolean {
  return path.startsWith('/.env');
}

function settingsOf(
  variable: string,
  files: Readonly<Record<string, string>>,
): readonly EnvironmentSetting[] {
  return Object.entries(files).flatMap(([path, text]) =>
    isOfEnvironment(path)
      ? parseDotenv(text)
          .filter(({ name }) => name === variable)
          .map(({ value, line }) => ({ value, line, file: path.slice(1) }))
      : [],
  );
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
  const reached = new Set([module]);
  const found = new Map<SourceModule, Set<string>>();
  for (const target of reached) {
    for (const importer of modules.values()) {
      for (const specifier of importer.interface.specifiers) {
        const resolution = resolve(specifier, importer.path, modules);
        if (resolution.kind !== 'module' || resolution.module !== target) continue;
        found.set(importer, (found.get(importer) ?? new Set()).add(specifier));
        reached.add(importer);
      }
    }
  }
  return [...found].map(([importer, specifiers]) => ({ module: importer, specifiers: [...specifiers] }));
}
