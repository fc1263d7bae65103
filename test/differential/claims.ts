import type ts from 'typescript';
import { isExpression } from 'typescript';
import { SourceModule } from '../../server/src/syntax/module.ts';
import { containerOf, visitNodes } from '../../server/src/syntax/nodes.ts';
import { environmentOf } from '../../server/src/values/environment.ts';
import { Evaluator } from '../../server/src/values/evaluator.ts';
import type { Importer, Resolution } from '../../server/src/values/module-host.ts';
import type { Value } from '../../server/src/values/value.ts';
import { type ProbePlace, type Program, withoutProbes } from './program.ts';

/** What the evaluator says of the probes of a program. */
export interface Claims {
  readonly evaluator: Evaluator;
  /** By the numbers of the probes. */
  readonly values: ReadonlyMap<number, Value>;
}

/** Asks the evaluator what every probe of a program looks at. */
export function claimsOf(program: Program): Claims {
  const { files, probes } = withoutProbes(program.files);
  const modules = new Map(
    Object.entries(files).map(([path, text]) => [path, new SourceModule(path, text)] as const),
  );
  const evaluator = new Evaluator({
    resolve: (specifier, from) => resolve(specifier, from.path, modules),
    importers: (module) => importersOf(module, modules),
    writers: (module) => importersOf(module, modules),
    environmentFiles: () => [],
    definesFields: () => program.defineFields,
  });
  const values = new Map<number, Value>();
  for (const probe of probes) {
    const module = modules.get(probe.path);
    const node = module && expressionAt(module, probe);
    if (!module || !node) throw new Error(`no expression at ${probe.path}:${probe.start}`);
    evaluator.beginQuestion();
    const frame = environmentOf(containerOf(node), evaluator.moduleEnvironment(module));
    values.set(probe.id, evaluator.evaluate(node, frame));
  }
  return { evaluator, values };
}

function expressionAt(module: SourceModule, { start, end }: ProbePlace): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  visitNodes(module.tree, (node) => {
    if (found || node.end < start || node.pos > end) return false;
    if (node.getStart(module.tree) === start && node.end === end && isExpression(node)) found = node;
    return undefined;
  });
  return found;
}

const endings = ['', '.ts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js'];

function resolve(specifier: string, from: string, modules: ReadonlyMap<string, SourceModule>): Resolution {
  if (!specifier.startsWith('.')) return { kind: 'external', name: specifier.replace(/^node:/, '') };
  const target = new URL(specifier, `file://${from}`).pathname;
  for (const path of [...endings.map((ending) => target + ending), target.replace(/\.js$/, '.ts')]) {
    const module = modules.get(path);
    if (module) return { kind: 'module', module };
  }
  return { kind: 'missing' };
}

function importersOf(module: SourceModule, modules: ReadonlyMap<string, SourceModule>): readonly Importer[] {
  const reached = new Set([module]);
  const importers = new Map<SourceModule, Set<string>>();
  for (const target of reached) {
    for (const importer of modules.values()) {
      for (const specifier of importer.interface.specifiers) {
        const resolution = resolve(specifier, importer.path, modules);
        if (resolution.kind !== 'module' || resolution.module !== target) continue;
        importers.set(importer, (importers.get(importer) ?? new Set()).add(specifier));
        reached.add(importer);
      }
    }
  }
  return [...importers].map(([importer, specifiers]) => ({ module: importer, specifiers: [...specifiers] }));
}
