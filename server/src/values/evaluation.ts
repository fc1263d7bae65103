import type ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { CallSites } from './call-site.ts';
import type { Environment } from './environment.ts';
import type { ModuleHost } from './module-host.ts';
import type { FunctionValue, Origin, SelfValue, Value } from './value.ts';

/** What the parts of the evaluator ask of each other; `evaluator.ts` puts them together. */
export interface Evaluation {
  readonly host: ModuleHost;
  /** What comes next is a question of its own: what an earlier one spent of the bounds does not count against it. */
  beginQuestion(): void;
  /**
   * Takes the steps of work that is not the evaluation of an expression off the bounds of the question.
   *
   * @returns whether there were as many left; if not, what the work was for is unknown
   */
  spend(steps: number): boolean;
  /** The calls of functions, as far as they have been looked for. */
  readonly callSites: Map<ts.Node, CallSites>;
  /** The value of an expression. */
  evaluate(node: ts.Expression, environment: Environment): Value;
  /** The value of `value.name`. */
  property(value: Value, name: string, origin: Origin): Value;
  /** What a call of a function of the workspace gives. */
  call(callee: FunctionValue, args: readonly Value[], origin: Origin): Value;
  /** The value of a name, as it is where `use` stands; the file itself as `use` means its end. */
  binding(binding: Binding, use: ts.Node, environment: Environment): Value;
  /** What a module exports under a name; `*` is the whole of it. */
  exported(module: SourceModule, name: string, origin: Origin): Value;
  /** What a specifier gives under a name: `default`, `*`, or an export's. */
  imported(specifier: string, name: string, origin: Origin): Value;
  /** `this` in a class, its maker unknown. */
  selfOf(node: ts.ClassLikeDeclaration, environment: Environment): SelfValue;
  /** Whether a test is known to hold, known not to, or neither; with `among`, whether it equals one of those. */
  decide(
    test: ts.Expression,
    environment: Environment,
    among?: readonly ts.Expression[],
  ): boolean | undefined;
  /** The frame of a module, one for each. */
  moduleEnvironment(module: SourceModule): Environment;
}
