import ts from 'typescript';
import type { Pointed } from '../../syntax/cursor.ts';
import type { SourceModule } from '../../syntax/module.ts';
import { containerOf, unwrap } from '../../syntax/nodes.ts';
import type { Binding } from '../../syntax/scopes.ts';
import { definitionsOf } from '../definitions.ts';
import { type Environment, environmentOf } from '../environment.ts';
import type { Evaluation } from '../evaluation.ts';
import { literal, type Origin, type Value } from '../value.ts';
import { expressionOrigins } from './expressions.ts';
import { importOrigins } from './modules.ts';
import { bindingOrigins, definitionStep } from './names.ts';
import { memberSteps } from './parts.ts';
import type { CallInHand, Part, Piece, Provenance, StepDetails, Tracer } from './step.ts';

/** Larger trees are read by nobody. */
const mostSteps = 200;
const mostDepth = 24;

/** How the value of what is pointed at came about, as a tree of the code that it rests on. */
export function provenanceOf(pointed: Pointed, module: SourceModule, evaluation: Evaluation): Provenance {
  return new Walk(evaluation).begin(pointed, module);
}

class Walk implements Tracer {
  readonly calls = new Map<Environment, CallInHand>();
  private readonly seen = new Map<Environment, Map<ts.Node, Set<string>>>();
  private steps = 0;
  private depth = 0;

  constructor(readonly evaluation: Evaluation) {}

  begin(pointed: Pointed, module: SourceModule): Provenance {
    const { node } = pointed;
    const environment = environmentOf(containerOf(node), this.evaluation.moduleEnvironment(module));
    const origin = { module, node };
    switch (pointed.kind) {
      case 'expression':
        return this.trace({ role: '', node: pointed.node, environment });
      case 'function': {
        const value: Value = { kind: 'function', node: pointed.node, environment, origin };
        return this.step('', origin, value);
      }
      case 'import': {
        const { specifier, name } = pointed;
        const value = this.evaluation.imported(specifier, name, origin);
        return this.step('', origin, value, { from: () => importOrigins(specifier, name, module, [], this) });
      }
      case 'name':
        return this.declared(pointed.node, environment);
    }
  }

  /** A name where it is declared; what is written to it further down has not happened yet. */
  private declared(name: ts.Identifier, environment: Environment): Provenance {
    const { module } = environment;
    const origin = { module, node: name };
    const binding = module.scopes.bindingOf(name);
    if (!binding) return this.trace({ role: '', node: name, environment });
    const { declaration } = binding;
    if (!ts.isVariableDeclaration(declaration)) {
      const value = this.evaluation.binding(binding, name, environment);
      return this.step('', origin, value, {
        from: () => bindingOrigins(binding, name, environment, [], this),
      });
    }
    const frame = environmentOf(binding.container, environment);
    const own = definitionsOf(binding, frame, this.evaluation).find(({ node }) => node === declaration);
    return this.step('', origin, own ? own.value() : literal(undefined, origin), {
      from: () => (own ? [definitionStep(own, binding, frame, [], undefined, this)] : []),
    });
  }

  trace({ role, node, environment, part = [], when, shown, more, value: given }: Piece): Provenance {
    const { module } = environment;
    this.evaluation.beginQuestion();
    const value = given ?? this.partOf(this.evaluation.evaluate(node, environment), part, { module, node });
    const inner = unwrapAll(node);
    const origin = { module, node: shown ?? node };
    if (this.isSeen(inner, environment, part)) return { role, origin, part, value, when, from: 'above' };
    return this.step(role, origin, value, {
      from: () => this.below(inner, environment, part, value, more?.() ?? []),
      when,
      part,
    });
  }

  /** What a step rests on; where its code does not tell, what its value is made of. */
  private below(
    node: ts.Expression,
    environment: Environment,
    part: Part,
    value: Value,
    more: readonly Provenance[],
  ): readonly Provenance[] {
    const origins = [...this.originsOf(node, environment, part), ...more];
    const isMade = value.kind === 'one-of' || value.kind === 'literal' || value.kind === 'template';
    return origins.length === 0 && isMade ? memberSteps(value, this) : origins;
  }

  originsOf(node: ts.Expression, environment: Environment, part: Part): readonly Provenance[] {
    return expressionOrigins(unwrapAll(node), environment, part, this);
  }

  bindingOrigins(
    binding: Binding,
    use: ts.Node,
    environment: Environment,
    part: Part,
  ): readonly Provenance[] {
    return bindingOrigins(binding, use, environment, part, this);
  }

  step(
    role: string,
    origin: Origin,
    value: Value | undefined,
    { from, when, part = [] }: StepDetails = {},
  ): Provenance {
    this.steps++;
    const known = { role, origin, part, value, when };
    if (this.isFull || this.depth >= mostDepth) return { ...known, from: 'cut' };
    this.depth++;
    const below = from?.() ?? [];
    this.depth--;
    return { ...known, from: below };
  }

  get isFull(): boolean {
    return this.steps > mostSteps;
  }

  partOf(value: Value, part: Part, origin: Origin): Value {
    return part.reduce((whole, name) => this.evaluation.property(whole, name, origin), value);
  }

  /** Whether what an expression rests on stands in the tree already; a name that leads on is short enough to be told again. */
  private isSeen(node: ts.Node, environment: Environment, part: Part): boolean {
    if (ts.isLiteralExpression(node)) return false;
    const known = this.seen.get(environment) ?? new Map<ts.Node, Set<string>>();
    const parts = known.get(node) ?? new Set();
    const key = JSON.stringify(part);
    if (parts.has(key)) return true;
    this.seen.set(environment, known.set(node, parts.add(key)));
    return false;
  }
}

/** An expression without what only stands around it, `await` included, as the evaluator sees it. */
function unwrapAll(node: ts.Expression): ts.Expression {
  let inner = unwrap(node);
  while (ts.isAwaitExpression(inner)) inner = unwrap(inner.expression);
  return inner;
}
