import ts from 'typescript';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn } from '../syntax/nodes.ts';
import { alternativesOf } from '../values/alternatives.ts';
import { callSitesOf } from '../values/call-sites.ts';
import { settle } from '../values/conditions.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { ObjectDraft } from '../values/object-draft.ts';
import { conditionsOf } from '../values/path-conditions.ts';
import { reach, returnsBefore } from '../values/reach.ts';
import { isSuspended, runsIn } from '../values/run-places.ts';
import { type External, type FunctionNode, type Origin, unknown, type Value } from '../values/value.ts';

/** A write to v2's `AWS.config`: options for every client that is made afterwards. */
export interface GlobalWrite {
  /** The options as one object, whatever form the write has: `AWS.config.region = 'x'` gives `{ region: 'x' }`. */
  readonly options: Value;
  /** The service whose slot is written (`AWS.config.s3 = …`), lower case; undefined for all services. */
  readonly service: string | undefined;
  /** It takes the place of all that was set before: `AWS.config = new AWS.Config(…)`. */
  readonly replaces: boolean;
  /** It changes an object that clients made earlier share: `AWS.config.httpOptions.agent = …`. */
  readonly inPlace: boolean;
  /** It holds only for what neither a client nor `AWS.config` sets: the agent of `AWS.NodeHttpClient.sslAgent`. */
  readonly isDefault?: true;
  readonly origin: Origin;
}

/** The writes to `AWS.config` in a module, in the order of the text. */
export function globalWrites(module: SourceModule, evaluation: Evaluation): readonly GlobalWrite[] {
  if (module.isJson || !/config|sslAgent/.test(module.text) || !/aws/i.test(module.text)) return [];
  const writes: GlobalWrite[] = [];
  for (const node of codeIn(module.tree)) {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      readAssignment(node, module, evaluation, writes);
    else if (ts.isCallExpression(node)) readUpdate(node, module, evaluation, writes);
  }
  return writes;
}

/** The writes of a module that hold for what is made at a node of the same module, with their conditions. */
export function writesInForce(
  writes: readonly GlobalWrite[],
  use: ts.Node,
  module: SourceModule,
  evaluation: Evaluation,
): readonly { readonly write: GlobalWrite; readonly when: string | undefined }[] {
  const environment = evaluation.moduleEnvironment(module);
  return writes.flatMap((write) => {
    const when = settle(reach(write.origin.node, use, module, { shared: write.inPlace }), (test, among) =>
      evaluation.decide(test, environment, among),
    );
    return when === 'never' ? [] : [{ write, when }];
  });
}

/**
 * The writes of other modules of the program that hold for what is made at a node. They have run to their ends; what
 * they write in a function is done once that has run, which the asking module may see to itself.
 */
export function writesFromElsewhere(
  writes: readonly GlobalWrite[],
  use: ts.Node,
  module: SourceModule,
  evaluation: Evaluation,
): readonly { readonly write: GlobalWrite; readonly when: string | undefined }[] {
  return writes.flatMap((write) => {
    const writer = write.origin.module;
    const inForce = writesInForce([write], writer.tree, writer, evaluation);
    const isConditional = inForce.some(({ when }) => when !== undefined);
    return isConditional && isCalledBefore(write.origin, use, module, evaluation)
      ? [{ write, when: undefined }]
      : inForce;
  });
}

/** Whether a module calls, before a node of it and in any case, the function of another one that something stands in. */
function isCalledBefore(
  { node, module: writer }: Origin,
  use: ts.Node,
  module: SourceModule,
  evaluation: Evaluation,
): boolean {
  const container = runsIn(node);
  if (!isPlainFunction(container) || returnsBefore(node, container).length > 0) return false;
  const inside = evaluation.moduleEnvironment(writer);
  const isSure =
    settle(conditionsOf(node, container, undefined, writer), (test, among) =>
      evaluation.decide(test, inside, among),
    ) === undefined;
  if (!isSure) return false;
  const environment = evaluation.moduleEnvironment(module);
  return callSitesOf(container, writer, evaluation).calls.some(
    (call) =>
      call.module === module &&
      ts.isSourceFile(runsIn(call.node)) &&
      settle(reach(call.node, use, module), (test, among) => evaluation.decide(test, environment, among)) ===
        undefined,
  );
}

/** Whether a node is a function that runs when it is called: no generator, and nothing that may wait before it comes to its end. */
function isPlainFunction(node: ts.Node): node is FunctionNode {
  return (
    (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node)) &&
    !isSuspended(node)
  );
}

function readAssignment(
  node: ts.BinaryExpression,
  module: SourceModule,
  evaluation: Evaluation,
  writes: GlobalWrite[],
): void {
  if (!ts.isPropertyAccessExpression(node.left)) return;
  if (node.left.name.text === 'sslAgent') {
    readDefaultAgent(node, node.left.expression, module, evaluation, writes);
    return;
  }
  const path = configPath(node.left.expression, node.left.name.text, module, evaluation);
  if (!path) return;
  const value = evaluation.evaluate(node.right, evaluation.moduleEnvironment(module));
  const origin = { module, node };
  if (path.length === 0) {
    // `AWS.config = new AWS.Config({ … })`, or any object.
    const options =
      value.kind === 'instance' && value.callee.path.at(-1) === 'Config' ? value.args[0] : value;
    if (options) writes.push({ options, service: undefined, replaces: true, inPlace: false, origin });
    return;
  }
  const [first, ...rest] = path;
  if (first === undefined) return;
  const isSlot = rest.length > 0 && first !== 'httpOptions' && first !== 'credentials';
  const names = isSlot ? rest : path;
  const options = names.length === 0 ? value : nested(names, value, origin);
  if (rest.length === 0 && value.kind === 'object' && isServiceSlot(first)) {
    writes.push({ options: value, service: first, replaces: false, inPlace: false, origin });
  } else
    writes.push({
      options,
      service: isSlot ? first : undefined,
      replaces: false,
      inPlace: first === 'httpOptions' && rest.length > 0,
      origin,
    });
}

/**
 * `AWS.NodeHttpClient.sslAgent = …`: the agent of every request over TLS whose client has none of its own, made before
 * or after (aws-sdk 2.1693.0, `lib/http/node.js`, `getAgent`).
 */
function readDefaultAgent(
  node: ts.BinaryExpression,
  holder: ts.Expression,
  module: SourceModule,
  evaluation: Evaluation,
  writes: GlobalWrite[],
): void {
  const environment = evaluation.moduleEnvironment(module);
  const isOurs = alternativesOf(evaluation.evaluate(holder, environment)).some(
    ({ value }) =>
      value.kind === 'external' && isV2Sdk(value.module) && value.path.join('.') === 'NodeHttpClient',
  );
  if (!isOurs) return;
  const origin = { module, node };
  const options = nested(['httpOptions', 'agent'], evaluation.evaluate(node.right, environment), origin);
  writes.push({ options, service: undefined, replaces: false, inPlace: true, isDefault: true, origin });
}

function readUpdate(
  node: ts.CallExpression,
  module: SourceModule,
  evaluation: Evaluation,
  writes: GlobalWrite[],
): void {
  const [argument] = node.arguments;
  if (!argument || !ts.isPropertyAccessExpression(node.expression)) return;
  const method = node.expression.name.text;
  if (method !== 'update' && method !== 'loadFromPath') return;
  const environment = evaluation.moduleEnvironment(module);
  const path = pathOf(evaluation.evaluate(node.expression.expression, environment));
  if (path?.length !== 0) return;
  const origin = { module, node };
  const given = evaluation.evaluate(argument, environment);
  const isLoaded = method === 'loadFromPath';
  const options = isLoaded ? loaded(given, origin) : given;
  writes.push({ options, service: undefined, replaces: isLoaded, inPlace: false, origin });
}

/**
 * What `AWS.config.loadFromPath(file)` makes of the configuration: it forgets what was set, takes every option that the
 * file has, and the keys as `AWS.FileSystemCredentials` does (aws-sdk 2.1693.0, `lib/config.js`, `loadFromPath`).
 */
function loaded(path: Value, origin: Origin): Value {
  const draft = new ObjectDraft();
  draft.open(unknown('`AWS.config.loadFromPath` reads the options from a file', origin));
  const callee: External = { kind: 'external', module: 'aws-sdk', path: ['FileSystemCredentials'], origin };
  const value: Value = { kind: 'instance', callee, args: [path], written: new Map(), origin };
  draft.set('credentials', { value, node: origin.node, module: origin.module });
  return draft.finish(origin);
}

/** The way below `AWS.config` that `object.name` stands for; undefined when it is something else. */
function configPath(
  object: ts.Expression,
  name: string,
  module: SourceModule,
  evaluation: Evaluation,
): readonly string[] | undefined {
  const value = evaluation.evaluate(object, evaluation.moduleEnvironment(module));
  const below = pathOf(value);
  if (below) return [...below, name];
  return value.kind === 'external' && isV2Sdk(value.module) && value.path.length === 0 && name === 'config'
    ? []
    : undefined;
}

function pathOf(value: Value): readonly string[] | undefined {
  if (value.kind === 'one-of')
    return alternativesOf(value)
      .map((one) => pathOf(one.value))
      .find((path) => path !== undefined);
  return value.kind === 'external' && isV2Sdk(value.module) && value.path[0] === 'config'
    ? value.path.slice(1)
    : undefined;
}

/** Options of the configuration that hold objects without being a service's slot. */
const objectOptions: ReadonlySet<string> = new Set([
  'httpOptions',
  'credentials',
  'retryDelayOptions',
  'logger',
  'endpoint',
  'params',
  'maxRedirects',
]);

function isServiceSlot(name: string): boolean {
  return !objectOptions.has(name);
}

function nested(names: readonly string[], value: Value, origin: Origin): Value {
  return names.reduceRight<Value>((inner, name) => {
    const draft = new ObjectDraft();
    draft.set(name, { value: inner, node: origin.node, module: origin.module });
    return draft.finish(origin);
  }, value);
}
