import ts from 'typescript';
import { containerOf } from '../../syntax/nodes.ts';
import type { Binding } from '../../syntax/scopes.ts';
import { alternativesOf } from '../alternatives.ts';
import { settle } from '../conditions.ts';
import { type Definition, definitionsOf } from '../definitions.ts';
import { type Environment, environmentOf } from '../environment.ts';
import { isElsewhere, nestingOf, reach } from '../reach.ts';
import type { Value } from '../value.ts';
import { type Write, writesTo } from '../write-sites.ts';
import { declaredImport } from './modules.ts';
import { parameterSteps } from './parameters.ts';
import { defaultSteps, partIn } from './patterns.ts';
import { type Part, type Provenance, type Tracer, untilFull } from './step.ts';

/** What a name rests on where `use` stands: its declaration, what is assigned to it, what is written onto its value. */
export function bindingOrigins(
  binding: Binding,
  use: ts.Node,
  environment: Environment,
  part: Part,
  tracer: Tracer,
): readonly Provenance[] {
  const frame = environmentOf(binding.container, environment);
  const sources = [
    ...definitionSteps(binding, use, frame, part, tracer),
    ...writeSteps(binding, use, frame, part, tracer),
  ];
  return untilFull(sources, tracer);
}

/** The definitions that reach a use, as `definitions.ts` tells them. */
function definitionSteps(
  binding: Binding,
  use: ts.Node,
  frame: Environment,
  part: Part,
  tracer: Tracer,
): readonly (() => readonly Provenance[])[] {
  let steps = [() => initialSteps(binding, frame, part, tracer)];
  const definitions = definitionsOf(binding, frame, tracer.evaluation);
  const around = definitions.filter(({ node }) => !isElsewhere(node, use));
  const elsewhere = definitions.filter(({ node }) => isElsewhere(node, use));
  around.sort((a, b) => nestingOf(a.node) - nestingOf(b.node));
  for (const definition of [...around, ...elsewhere]) {
    const isConstant = binding.kind === 'const';
    const reached = isConstant ? undefined : whenReached(definition.node, use, binding, frame, tracer, false);
    if (reached === 'never') continue;
    const own = () => [definitionStep(definition, binding, frame, part, reached, tracer)];
    if (reached === undefined && around.includes(definition)) steps = [own];
    else steps.push(own);
  }
  return steps;
}

/** What a name is before anything is assigned to it. */
function initialSteps(
  binding: Binding,
  frame: Environment,
  part: Part,
  tracer: Tracer,
): readonly Provenance[] {
  const { declaration } = binding;
  switch (binding.kind) {
    case 'import':
      return [declaredImport(declaration, frame, part, tracer)];
    case 'parameter':
      return parameterSteps(binding, frame, part, tracer);
    case 'function':
    case 'class':
    case 'enum': {
      const origin = { module: frame.module, node: declaration };
      const value = tracer.evaluation.binding(binding, declaration, frame);
      return [tracer.step('declared', origin, tracer.partOf(value, part, origin), { part })];
    }
    default:
      return [];
  }
}

/** The step of one definition of a name. */
export function definitionStep(
  { node, value }: Definition,
  binding: Binding,
  frame: Environment,
  part: Part,
  when: string | undefined,
  tracer: Tracer,
): Provenance {
  const origin = { module: frame.module, node };
  const known = tracer.partOf(value(), part, origin);
  if (ts.isVariableDeclaration(node)) {
    const loop = node.parent.parent;
    if (ts.isForOfStatement(loop))
      return tracer.trace({ role: 'each of', node: loop.expression, environment: frame, value: known, when });
    if (node.initializer) {
      const within = partIn(node.name, binding.identifier, frame, tracer);
      const piece = { node: node.initializer, environment: frame, part: [...within, ...part] };
      const more = () => defaultSteps(node.name, binding.identifier, frame, part, tracer);
      return tracer.trace({ ...piece, role: 'declared', value: known, when, shown: node, more });
    }
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const environment = environmentOf(containerOf(node), frame);
    const piece = { node: node.right, environment, part };
    return tracer.trace({ ...piece, role: 'assigned', value: known, when, shown: node });
  }
  return tracer.step('assigned', origin, known, { when, part });
}

/** What can be written onto. */
const holders: ReadonlySet<Value['kind']> = new Set(['object', 'array', 'instance', 'self', 'class']);

/** What is written onto the value of a name, as far as it concerns a part and is in force at a use. */
function writeSteps(
  binding: Binding,
  use: ts.Node,
  frame: Environment,
  part: Part,
  tracer: Tracer,
): readonly (() => readonly Provenance[])[] {
  const { module } = frame;
  const value = tracer.evaluation.binding(binding, use, frame);
  if (!alternativesOf(value).some((one) => holders.has(one.value.kind))) return [];
  const isShared = alternativesOf(value).some((one) => one.value.kind === 'instance');
  return writesTo(binding, module).flatMap((write) => {
    const { path, kind } = write;
    const isCommon = path
      .slice(0, part.length)
      .every((key, at) => typeof key !== 'string' || key === part[at]);
    if (!isCommon || (kind === 'escape' && !opens(write.node, value))) return [];
    const when = whenReached(write.node, use, binding, frame, tracer, isShared);
    return when === 'never' ? [] : [() => writeStep(write, frame, part, when, tracer)];
  });
}

function writeStep(
  { kind, path, node, sources }: Write,
  frame: Environment,
  part: Part,
  when: string | undefined,
  tracer: Tracer,
): readonly Provenance[] {
  const environment = environmentOf(containerOf(node), frame);
  const origin = { module: frame.module, node };
  const [source] = sources;
  if (kind === 'set' && source && source !== node) {
    const piece = { role: 'written', node: source, environment, shown: node, when };
    return [tracer.trace({ ...piece, part: part.slice(path.length) })];
  }
  const roles = {
    set: 'written',
    delete: 'deleted',
    assign: 'written',
    freeze: 'frozen',
    call: 'changed',
    escape: 'handed on',
  };
  const from = (): readonly Provenance[] =>
    kind === 'assign'
      ? sources.map((each) => tracer.trace({ role: 'source', node: each, environment, part }))
      : [];
  return [tracer.step(roles[kind], origin, undefined, { from, when })];
}

/** Whether handing an object on is why not all of it is known. */
function opens(call: ts.Node, value: Value): boolean {
  return alternativesOf(value).some(({ value: one }) => {
    const open = one.kind === 'object' || one.kind === 'array' ? one.open : undefined;
    return open !== undefined && open.origin.node.pos >= call.pos && open.origin.node.end <= call.end;
  });
}

function whenReached(
  node: ts.Node,
  use: ts.Node,
  { declaration: home }: Binding,
  frame: Environment,
  { evaluation }: Tracer,
  shared: boolean,
): string | undefined | 'never' {
  return settle(reach(node, use, frame.module, { home, shared }), (test, among) =>
    evaluation.decide(test, frame, among),
  );
}
