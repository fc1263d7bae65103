import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, containerOf } from '../syntax/nodes.ts';
import { environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { ClassValue } from './value.ts';

const known = new WeakMap<SourceModule, readonly ts.ClassLikeDeclaration[]>();

/** The classes of a module that extend something; found once. */
function derivedClasses(module: SourceModule): readonly ts.ClassLikeDeclaration[] {
  const found = known.get(module);
  if (found) return found;
  const classes = codeIn(module.tree)
    .filter(ts.isClassLike)
    .filter((node) => heritageOf(node));
  known.set(module, classes);
  return classes;
}

function heritageOf(node: ts.ClassLikeDeclaration): ts.Expression | undefined {
  const clause = node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression;
}

/** The classes that extend a class directly, in its own module and in those that import it. */
export function subclassesOf(
  node: ts.ClassLikeDeclaration,
  module: SourceModule,
  evaluation: Evaluation,
): readonly ClassValue[] {
  const isExported = module.interface.exports.size + module.interface.commonJs.length > 0;
  const importers = isExported ? evaluation.host.importers(module) : [];
  const modules = new Set([module, ...importers.map((importer) => importer.module)]);
  return [...modules].flatMap((one) =>
    derivedClasses(one).flatMap((derived): readonly ClassValue[] => {
      const heritage = heritageOf(derived);
      const environment = environmentOf(containerOf(derived), evaluation.moduleEnvironment(one));
      const base = heritage && evaluation.evaluate(heritage, environment);
      if (base?.kind !== 'class' || base.node !== node) return [];
      return [{ kind: 'class', node: derived, environment, origin: { module: one, node: derived } }];
    }),
  );
}
