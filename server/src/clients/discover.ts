import ts from 'typescript';
import { isV2Sdk, v2Service } from '../knowledge/sdk-v2.ts';
import { v3Service } from '../knowledge/sdk-v3.ts';
import { signerOf } from '../knowledge/signers.ts';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, containerOf, wrapped } from '../syntax/nodes.ts';
import { type Environment, environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Instance, Value } from '../values/value.ts';
import { CredentialCollector } from './credentials.ts';
import { framesAround } from './frames.ts';
import {
  type GlobalWrite,
  globalWrites,
  writesFromElsewhere,
  writesInForce,
} from './global-configuration.ts';
import { operationsOf } from './operations.ts';
import { readOption, type Single, singles } from './reading.ts';
import { readRoute } from './route.ts';
import type { ClientSetup, RouteSetup, SetupContext } from './setup.ts';
import { maySign, readSigned } from './signed.ts';
import { tamperedBy } from './tampering.ts';
import { readGlobalCredentials, readV2Client, type WriteInForce } from './v2.ts';
import { readV3Client } from './v3.ts';

/** What is needed to read the set-ups in a module. */
export interface Surroundings {
  readonly evaluation: Evaluation;
  readonly localEndpoints: readonly string[];
  /** Other modules of the same program that write to v2's `AWS.config`. */
  readonly writers: readonly SourceModule[];
}

/** Every place in a module that sets a client up, in the order of the text. */
export function setupsIn(
  module: SourceModule,
  { evaluation, localEndpoints, writers }: Surroundings,
): readonly ClientSetup[] {
  const environment = evaluation.moduleEnvironment(module);
  const context: SetupContext = { evaluation, localEndpoints };
  const own = globalWrites(module, evaluation);
  const others = writers.flatMap((writer) => globalWrites(writer, evaluation));
  const setups: ClientSetup[] = [...configurationSetup(own, context)];

  for (const node of codeIn(module.tree)) {
    if (ts.isCallExpression(node)) {
      evaluation.beginQuestion();
      setups.push(...madeElsewhere(node, environment, context), ...signedAt(node, environment, context));
    }
    if (!ts.isNewExpression(node)) continue;
    evaluation.beginQuestion();
    if (!mayMakeClient(node, environment, evaluation)) continue;
    const writes = [
      ...writesFromElsewhere(others, node, module, evaluation),
      ...writesInForce(own, node, module, evaluation),
    ];
    const made = framesAround(node, module, evaluation).flatMap((frame) => {
      evaluation.beginQuestion();
      return setupAt(node, frame, writes, context) ?? [];
    });
    if (made.length === 0) continue;
    evaluation.beginQuestion();
    const tampered = tamperedBy(node, module, evaluation);
    setups.push(...made.map((setup) => ({ ...setup, tampered })));
  }
  return setups.sort((a, b) => a.origin.node.pos - b.origin.node.pos);
}

/**
 * The client that a function of another file makes of a class that it is handed: `makeClient(S3Client, { … })`. That
 * file may name no SDK at all, so that nobody would look there for clients.
 */
function madeElsewhere(
  node: ts.CallExpression,
  environment: Environment,
  context: SetupContext,
): readonly ClientSetup[] {
  const { evaluation } = context;
  const { module } = environment;
  const classes = node.arguments.filter((argument) => mayBeClass(argument, module));
  // Most calls end here, before the way up to the function around them is gone: a chain may be thousands long.
  if (classes.length === 0) return [];
  const frame = environmentOf(containerOf(node), environment);
  const handsClass = classes.some((argument) =>
    singles(evaluation.evaluate(argument, frame)).some(isClientClass),
  );
  if (!handsClass) return [];
  return framesAround(node, module, evaluation).flatMap((one) =>
    singles(evaluation.evaluate(node, one)).flatMap(({ value }) => {
      if (value.kind !== 'instance' || value.origin.module === module) return [];
      const service = v3Service(value.callee.module, value.callee.path);
      const isOurs = service !== undefined && !mayMakeClientsItself(value.origin.module);
      return isOurs ? [readV3Client(value, service, operationsOf(node, module), context)] : [];
    }),
  );
}

/** The request that a call signs by hand: `aws4.sign(request)`. */
function signedAt(
  node: ts.CallExpression,
  { module }: Environment,
  context: SetupContext,
): readonly ClientSetup[] {
  const { evaluation } = context;
  if (!maySign(node, module)) return [];
  return framesAround(node, module, evaluation).flatMap((frame) =>
    singles(evaluation.evaluate(node, frame)).flatMap(({ value }) =>
      value.kind === 'result' && value.origin.node === node
        ? (readSigned(value, node, frame, context) ?? [])
        : [],
    ),
  );
}

/** Whether an expression looks like a class that is imported: `S3Client`, `sdk.S3Client`. Nothing is evaluated for it. */
function mayBeClass(node: ts.Expression, module: SourceModule): boolean {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  if (!ts.isIdentifier(name) || !/^[A-Z]/.test(name.text)) return false;
  let root: ts.Expression = node;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  const binding = ts.isIdentifier(root) ? module.scopes.bindingOf(root) : undefined;
  return binding?.kind === 'import' || binding?.kind === 'const';
}

function isClientClass({ value }: Single): boolean {
  return value.kind === 'external' && v3Service(value.module, value.path) !== undefined;
}

/** Whether a module names an SDK, so that its clients are found where they are made. */
function mayMakeClientsItself({ text }: SourceModule): boolean {
  return text.includes('aws-sdk');
}

/** The set-up that a `new` makes in a frame, if it makes a client or credentials. */
function setupAt(
  node: ts.NewExpression,
  frame: Environment,
  writes: readonly WriteInForce[],
  context: SetupContext,
): ClientSetup | undefined {
  const { evaluation } = context;
  const { module } = frame;
  for (const { value } of singles(evaluation.evaluate(node, frame))) {
    if (value.kind !== 'instance') continue;
    const { module: from, path } = value.callee;
    const operations = operationsOf(node, module);
    const v3 = v3Service(from, path);
    if (v3 !== undefined) return readV3Client(held(value, node, frame, evaluation), v3, operations, context);
    const v2 = v2Service(from, path);
    if (v2 !== undefined)
      return readV2Client(held(value, node, frame, evaluation), v2, writes, operations, context);
    const signed = readSigned(value, node, frame, context);
    if (signed) return signed;
    if (isV2Sdk(from) && path.at(-1) === 'Credentials') return credentialsSetup(value, evaluation);
  }
  return undefined;
}

/** Whether a module writes to v2's `AWS.config`. */
export function writesGlobally(module: SourceModule, evaluation: Evaluation): boolean {
  return globalWrites(module, evaluation).length > 0;
}

/** Whether what is made could be ours, by its class alone: the arguments of all others are not looked at. */
function mayMakeClient(node: ts.NewExpression, environment: Environment, evaluation: Evaluation): boolean {
  const frame = environmentOf(containerOf(node), environment);
  return singles(evaluation.evaluate(node.expression, frame)).some(({ value }) => {
    if (value.kind === 'class') return value.node.heritageClauses !== undefined;
    if (value.kind !== 'external') return false;
    const { module, path } = value;
    return v3Service(module, path) !== undefined || isV2Sdk(module) || signerOf(module, path) !== undefined;
  });
}

/** The client with what is written onto it through the name that holds it. */
function held(
  client: Instance,
  node: ts.NewExpression,
  frame: Environment,
  evaluation: Evaluation,
): Instance {
  const { module } = frame;
  const holder = wrapped(node).parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return client;
  const binding = module.scopes.bindingOf(holder.name);
  if (!binding) return client;
  const value: Value = evaluation.binding(binding, module.tree, environmentOf(binding.container, frame));
  const same = singles(value).find(
    (one) => one.value.kind === 'instance' && one.value.origin.node === client.origin.node,
  );
  return same?.value.kind === 'instance' ? same.value : client;
}

/** Keys written to `AWS.config` are for whatever client comes, seen or not. */
function configurationSetup(writes: readonly GlobalWrite[], context: SetupContext): readonly ClientSetup[] {
  const all = writes.map((write) => ({ write, when: undefined }));
  const credentials = readGlobalCredentials(all, context);
  const [first] = writes;
  if (!first || !credentials || credentials.pairs.length + credentials.files.length === 0) return [];
  const route = readRoute(
    (name) => writes.flatMap((write) => readOption(write.options, name, context.evaluation)),
    context.evaluation,
    context.localEndpoints,
  );
  return [configuration('AWS.config', first.origin, credentials, route)];
}

function credentialsSetup(value: Instance, evaluation: Evaluation): ClientSetup {
  const credentials = new CredentialCollector(evaluation);
  credentials.constructorPair(value, { carriers: [], when: undefined }, undefined);
  const route = {
    endpoints: [],
    unset: [],
    unknown: [],
    schemeUnknown: [],
    region: [],
    regionUnknown: undefined,
    hasFlags: false,
    withoutTls: [],
  };
  return configuration('AWS.Credentials', value.origin, credentials.finish(), route);
}

function configuration(
  label: string,
  origin: ClientSetup['origin'],
  credentials: ClientSetup['credentials'],
  route: RouteSetup,
): ClientSetup {
  const tls = { options: [], unknown: [], proxy: [], plainAgents: [], agent: undefined, agents: [] };
  return {
    kind: 'configuration',
    sdk: 'v2',
    service: '',
    label,
    origin,
    operations: undefined,
    tls,
    inert: [],
    credentials,
    option: () => [],
    signing: { unsigned: [], versions: [] },
    ignored: [],
    route,
  };
}
