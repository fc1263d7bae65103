import type ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { SelfValue, Value } from './value.ts';

/**
 * What names mean while an expression is evaluated: the frame of a call within the frames that it closes over.
 * The outermost one stands for the module, in which parameters are not bound.
 */
export interface Environment {
  readonly module: SourceModule;
  /** The function (or class, for its fields) that this is a frame of; undefined for the module. */
  readonly container: ts.Node | undefined;
  readonly parameters: ReadonlyMap<Binding, Value>;
  readonly outer: Environment | undefined;
  /** What `this` is, where it is decided here. */
  self: SelfValue | undefined;
  /** Answers already found in this frame. */
  readonly memo: Map<ts.Node, Value>;
  /** Expressions whose evaluation is under way, to cut circles. */
  readonly active: Set<ts.Node>;
}

const noParameters: ReadonlyMap<Binding, Value> = new Map();

/** The frame of a module, outside of all calls. */
export function moduleEnvironment(module: SourceModule): Environment {
  return environment(module, undefined, undefined, noParameters);
}

/** The frame of one call, or of an object's making; `self` can be set while it is still fresh. */
export function innerEnvironment(
  outer: Environment,
  container: ts.Node,
  parameters: ReadonlyMap<Binding, Value> = noParameters,
): Environment {
  return environment(outer.module, outer, container, parameters);
}

function environment(
  module: SourceModule,
  outer: Environment | undefined,
  container: ts.Node | undefined,
  parameters: ReadonlyMap<Binding, Value>,
): Environment {
  return { module, container, parameters, outer, self: undefined, memo: new Map(), active: new Set() };
}

/** The frame in which the names of a function (or of the file) are to be evaluated, seen from an inner frame. */
export function environmentOf(container: ts.Node, from: Environment): Environment {
  let at = from;
  while (at.container !== container && at.outer) at = at.outer;
  return at;
}

/** What `this` is, if a frame around decides it. */
export function selfOf(from: Environment): SelfValue | undefined {
  for (let at: Environment | undefined = from; at; at = at.outer) if (at.self) return at.self;
  return undefined;
}
