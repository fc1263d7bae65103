import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { ObjectValue, SelfValue, Value } from './value.ts';

/**
 * What names mean while an expression is evaluated: the frame of a call within the frames that it closes over.
 * The outermost one stands for the module, in which parameters are not bound.
 */
export interface Environment {
  readonly module: SourceModule;
  /** The function (or class, for its fields) that this is a frame of; undefined for the module. */
  readonly container: ts.Node | undefined;
  /** What a call binds: parameters, and in a round of a loop its names. */
  readonly parameters: ReadonlyMap<Binding, Value>;
  readonly outer: Environment | undefined;
  /** What `this` is, where it is decided here. */
  self: SelfValue | ObjectValue | undefined;
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
  container: ts.Node | undefined,
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

/**
 * The frame in which the names of a function (or of the file) are to be evaluated, seen from an inner frame; of a
 * function that nobody calls there, the frame of the nearest function around it.
 */
export function environmentOf(container: ts.Node, from: Environment): Environment {
  for (let wanted = container; ; wanted = containerOf(wanted)) {
    const frame = frameAmong(wanted, from);
    if (frame) return frame;
  }
}

function frameAmong(container: ts.Node, from: Environment): Environment | undefined {
  const wanted = ts.isSourceFile(container) ? undefined : container;
  for (let at: Environment | undefined = from; at; at = at.outer) if (at.container === wanted) return at;
  return undefined;
}

/** What `this` is in a class, if a frame around decides it. */
export function selfOf(from: Environment): SelfValue | undefined {
  for (let at: Environment | undefined = from; at; at = at.outer)
    if (at.self?.kind === 'self') return at.self;
  return undefined;
}
