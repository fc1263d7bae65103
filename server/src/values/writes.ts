import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { quote, reach, settle } from './flow.ts';
import { LazyProperty, ObjectDraft } from './objects.ts';
import {
  type Instance,
  literal,
  mapAlternatives,
  type ObjectValue,
  oneOf,
  unknown,
  type Value,
} from './value.ts';

/** Something that is done to an object after it was made, through a name that holds it. */
interface Write {
  readonly kind: 'set' | 'delete' | 'assign' | 'escape';
  /** From the name to what is written: `['options', 'ca']` for `agent.options.ca = …`. */
  readonly path: readonly string[];
  /** The assignment or the call. */
  readonly node: ts.Node;
  readonly sources: readonly ts.Expression[];
}

const known = new WeakMap<Binding, readonly Write[]>();

/** The value as it is at `use`, after what was written onto it through a name. */
export function applyWrites(
  value: Value,
  binding: Binding,
  use: ts.Node,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  if (value.kind !== 'object' && value.kind !== 'instance' && value.kind !== 'one-of') return value;
  const writes = writesTo(binding, environment.module);
  if (writes.length === 0) return value;
  return mapAlternatives(value, value.origin, (one) => {
    let now: Value = one;
    for (const write of writes) now = apply(now, write, use, environment, evaluation);
    return now;
  });
}

function apply(
  value: Value,
  write: Write,
  use: ts.Node,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  // Agents and clients keep living objects that others hold, so what is written later counts too.
  const shared = value.kind === 'instance';
  if (value.kind !== 'object' && value.kind !== 'instance') return value;
  if (isInside(use, write.node)) return value;
  const reached = settle(reach(write.node, use, environment.module, shared), (test) =>
    evaluation.decide(test, environment),
  );
  if (reached === 'never') return value;
  const after =
    value.kind === 'object'
      ? writeObject(value, write, write.path, environment, evaluation)
      : writeInstance(value, write, environment, evaluation);
  return reached === undefined ? after : merge(value, after, reached);
}

/** The object before and after a write that happens only under a condition; agents are merged into one. */
function merge(before: ObjectValue | Instance, after: ObjectValue | Instance, when: string): Value {
  const names =
    before.kind === 'object'
      ? after.kind === 'object' && after.properties
      : after.kind === 'instance' && after.written;
  if (!names) return before;
  const old = before.kind === 'object' ? before.properties : before.written;
  const merged = new Map(old);
  for (const [name, property] of names) {
    const earlier = old.get(name);
    if (earlier === property) continue;
    const { node, module } = property;
    merged.set(
      name,
      new LazyProperty(node, module, () =>
        oneOf(
          [
            { value: property.value, when },
            { value: earlier?.value ?? literal(undefined, { module, node }) },
          ],
          { module, node },
        ),
      ),
    );
  }
  if (before.kind === 'instance') return { ...before, written: merged };
  return {
    ...before,
    properties: merged,
    open: before.open ?? (after.kind === 'object' ? after.open : undefined),
  };
}

function writeObject(
  value: ObjectValue,
  write: Write,
  path: readonly string[],
  environment: Environment,
  evaluation: Evaluation,
): ObjectValue {
  const { module } = environment;
  const origin = { module, node: write.node };
  const draft = new ObjectDraft(value);
  const [name, ...rest] = path;
  if (name === undefined) {
    if (write.kind === 'escape')
      draft.open(
        unknown(`it is handed to ${quote(callee(write.node), module)}, which is not followed`, origin),
      );
    for (const source of write.sources) {
      if (write.kind === 'assign')
        draft.spread(evaluation.evaluate(source, sourceFrame(write, environment)), origin);
    }
    return draft.finish(value.origin);
  }
  if (rest.length > 0 || write.kind === 'assign' || write.kind === 'escape') {
    const inner = draft.get(name)?.value;
    if (inner?.kind === 'object') {
      const property = draft.get(name);
      const written = writeObject(inner, write, rest, environment, evaluation);
      draft.set(name, { value: written, node: property?.node ?? write.node, module });
    } else if (inner?.kind === 'instance' && rest.length > 0) {
      draft.set(name, {
        value: writeInstance(inner, { ...write, path: rest }, environment, evaluation),
        node: draft.get(name)?.node ?? write.node,
        module,
      });
    }
  } else if (write.kind === 'delete') draft.delete(name, origin);
  else draft.set(name, new LazyProperty(write.node, module, () => assigned(write, environment, evaluation)));
  return draft.finish(value.origin);
}

function writeInstance(
  value: Instance,
  write: Write,
  environment: Environment,
  evaluation: Evaluation,
): Instance {
  if (write.kind === 'escape') return value;
  const { module } = environment;
  const origin = { module, node: write.node };
  const written = new Map(value.written);
  if (write.kind === 'assign') {
    for (const source of write.sources) {
      const from = evaluation.evaluate(source, sourceFrame(write, environment));
      if (from.kind === 'object')
        for (const [name, property] of from.properties)
          written.set([...write.path, name].join('.'), property);
    }
  } else if (write.kind === 'delete') {
    written.set(write.path.join('.'), { value: literal(undefined, origin), node: write.node, module });
  } else {
    written.set(
      write.path.join('.'),
      new LazyProperty(write.node, module, () => assigned(write, environment, evaluation)),
    );
  }
  return { ...value, written };
}

function assigned(write: Write, environment: Environment, evaluation: Evaluation): Value {
  const [source] = write.sources;
  return source
    ? evaluation.evaluate(source, sourceFrame(write, environment))
    : unknown('it is computed step by step', { module: environment.module, node: write.node });
}

function sourceFrame(write: Write, environment: Environment): Environment {
  return environmentOf(containerOf(write.node), environment);
}

/** Everything that is done through a name, in the order of the text; found once. */
function writesTo(binding: Binding, module: SourceModule): readonly Write[] {
  const found = known.get(binding);
  if (found) return found;
  const writes = binding.references.flatMap((reference) => writeThrough(reference, module));
  known.set(binding, writes);
  return writes;
}

function writeThrough(reference: ts.Identifier, module: SourceModule): readonly Write[] {
  const path: string[] = [];
  let at = wrapped(reference);
  while (at.parent) {
    const { parent } = at;
    let name: string | undefined;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === at) name = parent.name.text;
    else if (
      ts.isElementAccessExpression(parent) &&
      parent.expression === at &&
      ts.isStringLiteralLike(parent.argumentExpression)
    ) {
      name = parent.argumentExpression.text;
    }
    if (name === undefined) break;
    path.push(name);
    at = wrapped(parent as ts.Expression);
  }
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.left === at && path.length > 0) {
    const operator = parent.operatorToken.kind;
    if (operator < ts.SyntaxKind.FirstAssignment || operator > ts.SyntaxKind.LastAssignment) return [];
    const isPlain =
      operator === ts.SyntaxKind.EqualsToken ||
      operator === ts.SyntaxKind.QuestionQuestionEqualsToken ||
      operator === ts.SyntaxKind.BarBarEqualsToken;
    let value = parent.right;
    while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      value = value.right;
    return [{ kind: 'set', path, node: parent, sources: isPlain ? [value] : [] }];
  }
  if (ts.isDeleteExpression(parent) && path.length > 0)
    return [{ kind: 'delete', path, node: parent, sources: [] }];
  if (ts.isCallExpression(parent) && parent.expression !== at) return argumentWrite(parent, at, path, module);
  return [];
}

function argumentWrite(
  call: ts.CallExpression,
  argument: ts.Expression,
  path: readonly string[],
  module: SourceModule,
): readonly Write[] {
  const method = ts.isPropertyAccessExpression(call.expression) ? call.expression : undefined;
  const owner =
    method && ts.isIdentifier(method.expression) && !module.scopes.bindingOf(method.expression)
      ? method.expression.text
      : undefined;
  if (owner === 'Object' && method?.name.text === 'assign' && call.arguments[0] === argument) {
    return [
      {
        kind: 'assign',
        path,
        node: call,
        sources: call.arguments.slice(1).filter((source) => !ts.isSpreadElement(source)),
      },
    ];
  }
  // The language's own functions, and the console, change nothing that they are given.
  if (
    owner === 'Object' ||
    owner === 'JSON' ||
    owner === 'console' ||
    owner === 'Array' ||
    owner === 'Promise' ||
    owner === 'Reflect'
  )
    return [];
  if (
    ts.isIdentifier(call.expression) &&
    ['require', 'String', 'Boolean', 'Number', 'structuredClone'].includes(call.expression.text)
  )
    return [];
  return [{ kind: 'escape', path, node: call, sources: [] }];
}

function callee(node: ts.Node): ts.Node {
  return ts.isCallExpression(node) ? node.expression : node;
}
