import type ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf } from '../syntax/nodes.ts';
import { argumentsOf } from './arguments.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { FunctionNode, FunctionValue, Value } from './value.ts';

/** A call of a function of the workspace. */
export interface CallSite {
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly module: SourceModule;
  /** What it passes; worked out when it is asked for. */
  readonly args: () => readonly Value[];
  /** The very function that is called, where it was found by its value: with the names that it closes over, and its object. */
  readonly callee?: FunctionValue | undefined;
}

/** The calls of a function that can be found. */
export interface CallSites {
  readonly calls: readonly CallSite[];
  /** The calls that it makes of itself. */
  readonly own?: readonly CallSite[];
  /** Why there may be others, if there may. */
  readonly others: string | undefined;
}

/** A function, or a class: its calls are the `new` that name it, those of its constructor come from subclasses too. */
export type Callee = FunctionNode | ts.ClassLikeDeclaration;

/** A call as a site: its arguments are worked out in the scope that it stands in. */
export function siteOf(
  node: ts.CallExpression | ts.NewExpression,
  module: SourceModule,
  evaluation: Evaluation,
  callee?: FunctionValue,
): CallSite {
  const scope = environmentOf(containerOf(node), evaluation.moduleEnvironment(module));
  return { node, module, args: argumentsIn(node, scope, evaluation), callee };
}

/** What a call passes in a scope; worked out when it is asked for. */
export function argumentsIn(
  node: ts.CallExpression | ts.NewExpression,
  scope: Environment,
  evaluation: Evaluation,
): () => readonly Value[] {
  return () => argumentsOf(node.arguments ?? [], scope, evaluation);
}

/** More callers tell nothing new: their values would not fit among the alternatives that are followed. */
export const mostCalls = 64;
