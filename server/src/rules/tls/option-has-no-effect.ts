import ts from 'typescript';
import { awayFromLocal, type ClientSetup, type InertOption, type TlsOption } from '../../clients/setup.ts';
import type { Fix, TextEdit } from '../../fixes/fix.ts';
import { removal } from '../../fixes/removal.ts';
import { staticName } from '../../syntax/nodes.ts';
import { isHardening } from '../hardening.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf } from '../standing.ts';

/** An agent or a TLS option stands where nothing on the way to AWS reads it. */
export const optionHasNoEffect = defineRule({
  id: 'tls/option-has-no-effect',
  severity: 'warning',
  title: 'An agent or a TLS option has no effect',
  why:
    'The SDKs pass over options that they do not know without a word. An agent in the wrong slot, or a `ca` and a lowest version for the wrong connection, ' +
    'look as if they protected the client, and its connections to AWS do without them: a private authority is unknown, a proxy is bypassed, a stricter version or list of suites does not hold. ' +
    'Where the option would have weakened the connection, nothing is lost, and this is only a hint to clean up.',
  references: [
    {
      title: 'CWE-1188: Initialization of a Resource with an Insecure Default',
      url: 'https://cwe.mitre.org/data/definitions/1188.html',
    },
    {
      title: 'AWS SDK for JavaScript v3: HTTP request handlers of clients',
      url: 'https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md#request-handler-requesthandler',
    },
    {
      title: 'https-proxy-agent: options of the connection to the proxy',
      url: 'https://github.com/TooTallNate/proxy-agents/tree/main/packages/https-proxy-agent',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const agent = new Agent({ keepAlive: true, minVersion: 'TLSv1.3' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpAgent: agent }) });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const agent = new Agent({ keepAlive: true, minVersion: 'TLSv1.3' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: agent }) });
`,
    },
  ],
  silent: [
    'the same agent or option reaches the connections in another place: `httpAgent` and `httpsAgent` are both set;',
    'whether it is set, or what it is, is not known;',
    '`httpAgent` holds an agent for clear text, or an endpoint with `http:` may use it;',
    "v2's `httpOptions` give an agent beside `rejectUnauthorized`, which then decides;",
    '`HttpsProxyAgent` has options for a proxy with `https:`, or such as weaken the connection to a proxy of which that is not known;',
    "Node's global agent is handed on, or the module may send other requests with it;",
    'the endpoint of the client is on this machine.',
  ],
  check(context) {
    for (const inert of context.setup.inert) judge(inert, context);
  },
});

function judge(inert: InertOption, { setup, nodeVersion, report }: RuleContext): void {
  const { name, place, set } = inert;
  const lost = inert.options.filter((option) => isMeantToHarden(option, nodeVersion));
  if (place === 'clear-text slot' && mayBeClearText(setup)) return;
  // A proxy that may be spoken to over TLS may need no more than what repeats the default or weakens it.
  if (place === 'proxy' && (lost.length === 0 || name === 'rejectUnauthorized')) return;
  const condition = awayFromLocal(setup, inert.when);
  if (condition === 'never') return;
  const isGrave = place === 'v3 tunnel' || lost.length > 0;
  const names = [...new Set(lost.map((option) => option.name))].filter((one) => one !== name);
  const without = names.length > 0 ? ` Without it, ${listed(names)} ${verb(names)} not hold.` : '';
  const isGood = lost.length === inert.options.length;
  report({
    at: placeOf(set),
    message: `${reasonFor(inert, setup)} ${remedyFor(inert, isGood, setup)}${without}`,
    path: pathOf(inert, set, `\`${name}\``, setup),
    condition,
    severity: isGrave ? 'warning' : 'hint',
    fixes: fixesOf(inert, isGood, setup),
  });
}

/** Whether somebody who sets an option wants more protection, also where it repeats what Node.js does by itself. */
function isMeantToHarden(option: TlsOption, nodeVersion: number): boolean {
  const { name, value } = option;
  if (value.kind === 'literal') {
    const text = String(value.value);
    if (onWhereTrue.has(name)) return value.value === true;
    if (name === 'minVersion') return text === 'TLSv1.2' || text === 'TLSv1.3';
    if (name === 'secureProtocol') return text === 'TLSv1_2_method';
  }
  return name === 'dhparam' || isHardening(option, nodeVersion);
}

const onWhereTrue: ReadonlySet<string> = new Set([
  'honorCipherOrder',
  'rejectUnauthorized',
  'requestCert',
  'sslEnabled',
  'tls',
]);

/** Whether one of the client's endpoints has no TLS, or may have none. */
function mayBeClearText({ route }: ClientSetup): boolean {
  return (
    route.schemeUnknown.length > 0 || route.endpoints.some(({ text }) => !text || /^http:/i.test(text.trim()))
  );
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function verb(names: readonly string[]): string {
  return names.length === 1 ? 'does' : 'do';
}

/** Why it has no effect, in a sentence. */
function reasonFor({ name, place }: InertOption, { label }: ClientSetup): string {
  switch (place) {
    case 'clear-text slot':
      return `This ${label} speaks \`https:\`, and takes no agent from \`${name}\` for that.`;
    case 'v3 tunnel':
      return `This ${label} does not go through the proxy: v3 takes what \`tunnel\` makes for a plain object of options.`;
    case 'v3 handler':
      return `The request handler of this ${label} does not read \`${name}\`.`;
    case 'v3 client':
      return isSwitch(name)
        ? `The SDK v3 does not read \`${name}\`: this ${label} uses TLS unless its endpoint says \`http:\`.`
        : `This ${label} does not read \`${name}\`${name === 'httpOptions' ? ', an option of the SDK v2' : ' at the top of its options'}.`;
    case 'v2 request':
      return `\`rejectUnauthorized\` has no effect among \`httpOptions\`: this ${label} uses the SDK's own agent, which verifies in any case.`;
    case 'global agent':
      return `This ${label} never uses Node's global agent: the SDK makes an agent of its own.`;
    case 'proxy':
      return `\`${name}\` reaches at most the connection to the proxy, not the one of this ${label} to AWS.`;
    case 'clear-text proxy':
      return `\`${name}\` is for a connection to the proxy over TLS: neither this \`http:\` proxy nor the connection of this ${label} to AWS has it.`;
    case 'server option':
      return `Only servers read \`${name}\`: it has no effect on the connections of this ${label}.`;
  }
}

/**
 * What to do about it.
 *
 * @param isGood whether what is lost would not weaken the connection
 */
function remedyFor({ name, place, agent }: InertOption, isGood: boolean, { sdk }: ClientSetup): string {
  if (place === 'v3 tunnel') return 'Use an agent such as `HttpsProxyAgent` of hpagent.';
  if (!isGood || isUseless(name, place)) return 'Delete it.';
  if (place.endsWith('proxy'))
    return 'Use an agent that takes it for AWS, such as `ProxyAgent` of proxy-agent.';
  const given = agent || name === 'httpOptions' ? 'an agent' : `an agent that has \`${name}\``;
  if (place === 'clear-text slot' || place === 'v3 handler') return `Pass ${given} as \`httpsAgent\`.`;
  return `Pass ${given} to the client, in ${sdk === 'v3' ? '`requestHandler: { httpsAgent }`' : '`httpOptions: { agent }`'}.`;
}

function isSwitch(name: string): boolean {
  return name === 'tls' || name === 'sslEnabled';
}

/** Whether there is no place where it would do anything that is not done already. */
function isUseless(name: string, place: InertOption['place']): boolean {
  return place === 'v2 request' || place === 'server option' || isSwitch(name);
}

/** @param isGood whether all of TLS that it has is meant to protect, so that it may be put to use */
function fixesOf(inert: InertOption, isGood: boolean, setup: ClientSetup): readonly Fix[] {
  const { name, place, set, when, agent } = inert;
  const mayMove = isGood && when === undefined && (agent?.kind === 'instance' || agent?.kind === 'external');
  if (mayMove) {
    const slot = place === 'v3 client' ? 'requestHandler.httpsAgent' : 'httpsAgent';
    const edits = place === 'v3 client' ? nested(inert, setup) : renamed(set.node, inert);
    if (edits) return [{ title: `Pass it as \`${slot}\``, safe: false, edits }];
  }
  const isOfNoUse = isUseless(name, place) || (place !== 'global agent' && place !== 'v3 tunnel' && !isGood);
  const isProperty = ts.isPropertyAssignment(set.node) || ts.isShorthandPropertyAssignment(set.node);
  if (!isOfNoUse || !isProperty) return [];
  const edits = removal(set.module, [set.node]);
  return [{ title: `Delete \`${name}\`, which nothing reads`, safe: false, edits }];
}

/** The property under the name of the slot that is read. */
function renamed(node: ts.Node, { set: { module } }: InertOption): readonly TextEdit[] | undefined {
  if (ts.isShorthandPropertyAssignment(node)) {
    const { start, file } = module.placeOf(node);
    return [{ at: { file, start, end: start }, newText: 'httpsAgent: ' }];
  }
  if (!ts.isPropertyAssignment(node) || ts.isComputedPropertyName(node.name)) return undefined;
  if (ts.isIdentifier(node.initializer) && node.initializer.text === 'httpsAgent')
    return [{ at: module.placeOf(node), newText: 'httpsAgent' }];
  return [{ at: module.placeOf(node.name), newText: 'httpsAgent' }];
}

/** The agent inside of a handler's options, where the options of the client are written out and have no handler. */
function nested({ name, set }: InertOption, setup: ClientSetup): readonly TextEdit[] | undefined {
  const { module, node } = set;
  const options = node.parent;
  if (!ts.isObjectLiteralExpression(options) || options.parent !== setup.origin.node) return undefined;
  const isAlone = options.properties.every(
    (one) => !ts.isSpreadAssignment(one) && one.name && staticName(one.name) !== 'requestHandler',
  );
  const given = name === 'httpOptions' ? onlyAgent(node) : node;
  if (!isAlone || !given) return undefined;
  const agent = ts.isPropertyAssignment(given) ? given.initializer : undefined;
  const text = module.textOf(agent ?? (ts.isShorthandPropertyAssignment(given) ? given.name : given));
  const property = text === 'httpsAgent' ? text : `httpsAgent: ${text}`;
  return [{ at: module.placeOf(node), newText: `requestHandler: { ${property} }` }];
}

/** The property `agent` of an object that has nothing else. */
function onlyAgent(node: ts.Node): ts.ObjectLiteralElementLike | undefined {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer)) return undefined;
  const [first, ...others] = node.initializer.properties;
  return first?.name && staticName(first.name) === 'agent' && others.length === 0 ? first : undefined;
}
