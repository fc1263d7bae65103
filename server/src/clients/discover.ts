import ts from 'typescript';
import { isV2Sdk, v2Service } from '../knowledge/sdk-v2.ts';
import { v3Service } from '../knowledge/sdk-v3.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, visitNodes, wrapped } from '../syntax/nodes.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Instance, Value } from '../values/value.ts';
import { CredentialCollector } from './credentials.ts';
import { type GlobalWrite, globalWrites, writesInForce } from './global-configuration.ts';
import { operationsOf } from './operations.ts';
import { readOption, singles } from './reading.ts';
import { readRoute } from './route.ts';
import type { ClientSetup, RouteSetup, SetupContext } from './setup.ts';
import { readGlobalCredentials, readV2Client } from './v2.ts';
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
  const context: SetupContext = { evaluation, environment, localEndpoints };
  const own = globalWrites(module, evaluation);
  const others = writers
    .flatMap((writer) => globalWrites(writer, evaluation))
    .map((write) => ({ write, when: undefined }));
  const setups: ClientSetup[] = [...configurationSetup(own, context)];

  visitNodes(module.tree, (node) => {
    if (!ts.isNewExpression(node)) return undefined;
    for (const { value } of singles(
      evaluation.evaluate(node, environmentOf(containerOf(node), environment)),
    )) {
      if (value.kind !== 'instance') continue;
      const { module: from, path } = value.callee;
      const v3 = v3Service(from, path);
      const v2 = v3 === undefined ? v2Service(from, path) : undefined;
      if (v3 !== undefined)
        setups.push(
          readV3Client(held(value, node, module, evaluation), v3, operationsOf(node, module), context),
        );
      else if (v2 !== undefined) {
        const writes = [...others, ...writesInForce(own, node, module, evaluation)];
        setups.push(
          readV2Client(
            held(value, node, module, evaluation),
            v2,
            writes,
            operationsOf(node, module),
            context,
          ),
        );
      } else if (isV2Sdk(from) && path.at(-1) === 'Credentials')
        setups.push(credentialsSetup(value, evaluation));
      else continue;
      break;
    }
    return undefined;
  });
  return setups.sort((a, b) => a.origin.node.pos - b.origin.node.pos);
}

/** Whether a module writes to v2's `AWS.config`. */
export function writesGlobally(module: SourceModule, evaluation: Evaluation): boolean {
  return globalWrites(module, evaluation).length > 0;
}

/** The client with what is written onto it through the name that holds it. */
function held(
  client: Instance,
  node: ts.NewExpression,
  module: SourceModule,
  evaluation: Evaluation,
): Instance {
  const holder = wrapped(node).parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return client;
  const binding = module.scopes.bindingOf(holder.name);
  if (!binding) return client;
  const environment = environmentOf(binding.container, evaluation.moduleEnvironment(module));
  const value: Value = evaluation.binding(binding, module.tree, environment);
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
  if (!first || !credentials || credentials.pairs.length === 0) return [];
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
  const route = { endpoints: [], unknown: [], region: [], regionUnknown: undefined, hasFlags: false };
  return configuration('AWS.Credentials', value.origin, credentials.finish(), route);
}

function configuration(
  label: string,
  origin: ClientSetup['origin'],
  credentials: ClientSetup['credentials'],
  route: RouteSetup,
): ClientSetup {
  const tls = { options: [], unknown: [], agent: undefined };
  return {
    kind: 'configuration',
    sdk: 'v2',
    service: '',
    label,
    origin,
    config: undefined,
    operations: undefined,
    tls,
    credentials,
    route,
  };
}
