import ts from 'typescript';
import { containerOf } from '../../syntax/nodes.ts';
import { environmentOf } from '../environment.ts';
import { printValue } from '../print.ts';
import { valueOf } from '../properties.ts';
import type { Property, Value } from '../value.ts';
import type { Provenance, Tracer } from './step.ts';

/** More members of an object than these are looked at by nobody. */
const mostMembers = 40;

/**
 * The step of a value of which only the place is known where it was written, and not who asked for it there: the
 * code is looked at from its module, if it gives the same there.
 */
export function valueStep(role: string, value: Value, tracer: Tracer, when?: string): Provenance {
  const { module, node } = value.origin;
  if (ts.isExpression(node)) {
    const { evaluation } = tracer;
    const environment = environmentOf(containerOf(node), evaluation.moduleEnvironment(module));
    const again = evaluation.evaluate(node, environment);
    if (printValue(again) === printValue(value)) return tracer.trace({ role, node, environment, when });
  }
  return tracer.step(role, value.origin, value, { from: () => memberSteps(value, tracer), when });
}

/** What a value is made of, where its code does not tell: its alternatives, properties, elements, parts. */
export function memberSteps(value: Value, tracer: Tracer): readonly Provenance[] {
  switch (value.kind) {
    case 'one-of':
      return value.alternatives.map((one) => valueStep('either', one.value, tracer, one.when));
    case 'object':
      return properties(value.properties, '', tracer);
    case 'array':
      return value.elements
        .slice(0, mostMembers)
        .map((element, index) => valueStep(`element ${index}`, element, tracer));
    case 'literal':
      return (value.parts ?? []).map((part) => valueStep('of', part, tracer));
    case 'template':
      return value.pieces.flatMap((piece) =>
        typeof piece === 'string' ? [] : [valueStep('of', piece, tracer)],
      );
    case 'instance':
      return [
        ...value.args.map((argument, index) => valueStep(`argument ${index + 1}`, argument, tracer)),
        ...properties(value.written, 'written ', tracer),
      ];
    case 'result':
      return value.args.map((argument, index) => valueStep(`argument ${index + 1}`, argument, tracer));
    default:
      return [];
  }
}

function properties(
  members: ReadonlyMap<string, Property>,
  prefix: string,
  tracer: Tracer,
): readonly Provenance[] {
  return [...members]
    .slice(0, mostMembers)
    .map(([name, property]) => valueStep(`${prefix}${name}`, valueOf(property), tracer));
}
