import ts from 'typescript';
import { containerOf } from '../../syntax/nodes.ts';
import type { Binding } from '../../syntax/scopes.ts';
import { alternativesOf } from '../alternatives.ts';
import { callSitesOf } from '../call-sites.ts';
import { type Environment, environmentOf } from '../environment.ts';
import { printValue } from '../print.ts';
import type { FunctionNode, Value } from '../value.ts';
import { valueStep } from './parts.ts';
import { partIn } from './patterns.ts';
import type { CallInHand, Part, Piece, Provenance, Tracer } from './step.ts';

/** What calls pass for a parameter: the call in hand, else all that are found. */
export function parameterSteps(
  binding: Binding,
  frame: Environment,
  part: Part,
  tracer: Tracer,
): readonly Provenance[] {
  const { evaluation } = tracer;
  const parameter = binding.declaration as ts.ParameterDeclaration;
  const owner = parameter.parent as FunctionNode;
  const index = owner.parameters.indexOf(parameter);
  const within = [...partIn(parameter.name, binding.identifier, frame, tracer), ...part];
  const passedBy = ({ node, environment }: CallInHand): Piece | undefined => {
    const argument = argumentAt(node, index);
    if (parameter.dotDotDotToken || !argument) return undefined;
    return { role: 'passed', node: argument, environment, part: within };
  };
  const byDefault = (): readonly Provenance[] =>
    parameter.initializer
      ? [tracer.trace({ role: 'default', node: parameter.initializer, environment: frame, part: within })]
      : [];

  const value = evaluation.binding(binding, parameter, frame);
  const inHand = tracer.calls.get(frame);
  if (inHand || frame.parameters.has(binding)) {
    const piece = inHand && passedBy(inHand);
    // The frame of the call itself may not be in hand; what its argument is then has to be the same without it.
    if (piece && gives(piece, value, part, tracer)) return [tracer.trace(piece)];
    return inHand && parameter.initializer && !parameter.dotDotDotToken
      ? byDefault()
      : [passedValue(value, part, tracer)];
  }
  const { calls, others } = callSitesOf(owner, frame.module, evaluation);
  const pieces = calls.map((call) => {
    const environment = environmentOf(containerOf(call.node), evaluation.moduleEnvironment(call.module));
    const piece = passedBy({ node: call.node, environment });
    const given = piece && evaluation.evaluate(piece.node, piece.environment);
    // A function that is handed on is called with other arguments than those that stand in the call.
    return given && given === call.args()[index] ? piece : undefined;
  });
  if (pieces.length === 0 || pieces.includes(undefined))
    return alternativesOf(value).map((one) => passedValue(one.value, part, tracer, one.when));
  const passed = pieces.flatMap((piece) => (piece ? [tracer.trace(piece)] : []));
  if (others === undefined) return passed;
  const rest = alternativesOf(value).filter((one) => one.value.kind === 'unknown');
  return [
    ...passed,
    ...rest.map((one) => passedValue(one.value, part, tracer, one.when, 'other calls')),
    ...byDefault(),
  ];
}

function gives({ node, environment, part = [] }: Piece, value: Value, own: Part, tracer: Tracer): boolean {
  const within = part.slice(0, part.length - own.length);
  const origin = { module: environment.module, node };
  const given = tracer.partOf(tracer.evaluation.evaluate(node, environment), within, origin);
  return given === value || printValue(given) === printValue(value);
}

function passedValue(value: Value, part: Part, tracer: Tracer, when?: string, known?: string): Provenance {
  // What no call tells was made up where the parameter stands.
  const role = known ?? (ts.isParameter(value.origin.node) ? 'parameter' : 'passed');
  return valueStep(role, tracer.partOf(value, part, value.origin), tracer, when);
}

/** The argument that a parameter gets, unless it comes out of a spread list. */
function argumentAt(call: CallInHand['node'], index: number): ts.Expression | undefined {
  const args = call.arguments?.slice(0, index + 1) ?? [];
  return args.some(ts.isSpreadElement) ? undefined : args[index];
}
