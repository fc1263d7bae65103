import type ts from 'typescript';
import { callSitesOf } from './call-sites.ts';
import { baseOf, basePart, constructorOf, makeSelf } from './class-parts.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { subclassesOf } from './subclasses.ts';
import type { ClassValue, SelfValue } from './value.ts';

/** Classes further down are not looked for. */
const deepestSubclass = 4;

/**
 * The objects of a class that the code makes, as that class sees them: of its subclasses too, by the part that it
 * makes of them.
 *
 * @returns undefined among them stands for objects that are made where nobody looks; nothing at all when all objects
 * are alike
 */
export function objectsOf(
  node: ts.ClassLikeDeclaration,
  outermost: Environment,
  evaluation: Evaluation,
): readonly (SelfValue | undefined)[] {
  const origin = { module: outermost.module, node };
  const of: ClassValue = { kind: 'class', node, environment: outermost, origin };
  const made = madeOf(of, evaluation, 0);
  const parts = made.flatMap((self): readonly (SelfValue | undefined)[] =>
    self ? partOf(self, node, evaluation) : [undefined],
  );
  return parts.some((part) => part !== undefined) ? parts : [];
}

function madeOf(of: ClassValue, evaluation: Evaluation, depth: number): readonly (SelfValue | undefined)[] {
  if (depth > deepestSubclass) return [undefined];
  const { module } = of.environment;
  const subclasses = subclassesOf(of.node, module, evaluation);
  const takes = (constructorOf(of.node)?.parameters.length ?? 0) > 0;
  const { calls, others } = callSitesOf(of.node, module, evaluation);
  const own = calls.map((call) =>
    makeSelf(of, call.args(), { module: call.module, node: call.node }, evaluation),
  );
  const inherited = subclasses.flatMap((one) => madeOf(one, evaluation, depth + 1));
  // An object of a class whose objects are all alike needs no maker to be known.
  const isAlike = !takes && of.node.heritageClauses === undefined && subclasses.length === 0;
  if (isAlike) return [];
  const isMade = own.length + inherited.length > 0;
  return [...own, ...inherited, ...(others !== undefined && !isMade ? [undefined] : [])];
}

/** The part of an object that a class makes, however far up it stands. */
function partOf(
  self: SelfValue,
  node: ts.ClassLikeDeclaration,
  evaluation: Evaluation,
): readonly SelfValue[] {
  let at = self;
  for (let depth = 0; at.of.node !== node; depth++) {
    const base = baseOf(at.of, evaluation);
    if (base?.kind !== 'class' || depth > deepestSubclass) return [];
    at = basePart(at, base, at.origin, evaluation);
  }
  return [at];
}
