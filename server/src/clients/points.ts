import ts from 'typescript';
import { isInside, wrapped } from '../syntax/nodes.ts';
import type { Place } from '../syntax/place.ts';
import { longestExplained } from '../tls/explain-ciphers.ts';
import { excludes } from '../values/conditions.ts';
import type { Origin, Value } from '../values/value.ts';
import { describeAll } from './describe.ts';
import type { ClientEntry } from './inventory.ts';
import type { ClientProcess } from './posture.ts';
import type { ClientSetup, HeldAgent, TlsOption } from './setup.ts';

/** A place of the code that a hover has something to say of, and what. */
export interface Point {
  readonly at: Place;
  readonly about: Subject;
}

/** What a hover speaks of. */
export type Subject = ClientSubject | AgentSubject | CipherSubject;

/** A client. */
export interface ClientSubject {
  readonly kind: 'client';
  /** How messages name it: `S3 client`. */
  readonly label: string;
  readonly entry: ClientEntry;
  readonly nodeVersion: number;
}

/** An agent or a handler, as one client has it. */
export interface AgentSubject {
  readonly kind: 'agent';
  /** What it is: `https.Agent`. */
  readonly name: string;
  /** The client that has it. */
  readonly client: string;
  /** That client's entry, with the TLS of the connections that go through this agent. */
  readonly entry: ClientEntry;
  readonly nodeVersion: number;
}

/** A list in a `ciphers` option. */
export interface CipherSubject {
  readonly kind: 'ciphers';
  readonly list: string;
  readonly nodeVersion: number;
  /** Other options of the same connections that decide over versions or suites as well, by name. */
  readonly beside: readonly string[];
}

/**
 * The places that belong to one client: where it is made and named, likewise its agents, and where the lists of its
 * `ciphers` options are written.
 *
 * @param setups the same call in the frames of its callers
 * @param entry the inventory's entry of them
 * @param process what the code runs in
 */
export function pointsOf(
  setups: readonly ClientSetup[],
  entry: ClientEntry,
  process: ClientProcess,
): readonly Point[] {
  const { nodeVersion } = process;
  const [first] = setups;
  if (!first) return [];
  const { label } = first;
  const points = headsOf(first.origin).map(
    (at): Point => ({ at, about: { kind: 'client', label, entry, nodeVersion } }),
  );
  for (const { name, origin } of distinct(setups.flatMap(({ tls }) => tls.agents))) {
    const through = setups.flatMap((setup) => throughAgent(setup, origin));
    const isWhole = setups.every((setup, index) => setup === through[index]);
    const own = isWhole ? entry : describeAll(through, process);
    if (!own) continue;
    const about: AgentSubject = { kind: 'agent', name, client: label, entry: own, nodeVersion };
    points.push(...headsOf(origin).map((at) => ({ at, about })));
  }
  return [...points, ...setups.flatMap((setup) => cipherPoints(setup, nodeVersion))];
}

/** Each agent once, by the place where it is made. */
function distinct(agents: readonly HeldAgent[]): readonly HeldAgent[] {
  return [...new Map(agents.map((agent) => [agent.origin.node, agent])).values()];
}

/**
 * A set-up as far as its connections go through one of its agents: without the options of the others. The same one
 * when there are no others; nothing when it does not have this agent.
 */
function throughAgent(setup: ClientSetup, { node }: Origin): readonly ClientSetup[] {
  const { tls } = setup;
  const agent = tls.agents.find(({ origin }) => origin.node === node);
  if (!agent) return [];
  if (agent.when === undefined && tls.agents.every(({ when }) => when === undefined)) return [setup];
  const isAgent = new Set<ts.Node>(tls.agents.map(({ origin }) => origin.node));
  const options = tls.options.filter(({ carriers }) => {
    const onWay = carriers.filter(({ origin }) => isAgent.has(origin.node));
    return onWay.length === 0 || onWay.some(({ origin }) => origin.node === node);
  });
  return [{ ...setup, tls: { ...tls, options: options.map((option) => withoutCondition(option, agent)) } }];
}

/** The condition under which the agent is used holds wherever it is spoken of. */
function withoutCondition(option: TlsOption, { when }: HeldAgent): TlsOption {
  return when !== undefined && option.when === when ? { ...option, when: undefined } : option;
}

/** Where what is made is named: `new S3Client` up to its arguments, and the name of what it is assigned to. */
function headsOf({ module, node }: Origin): readonly Place[] {
  if (!ts.isExpression(node)) return [];
  const name = nameGiven(node);
  const named = name ? [module.placeOf(name)] : [];
  const { file, start, end } = module.placeOf(node);
  if (ts.isNewExpression(node) || ts.isCallExpression(node))
    return [{ file, start, end: node.expression.getEnd() }, ...named];
  return ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)
    ? [{ file, start, end }, ...named]
    : named;
}

/** The name of the variable, field or property that an expression is the value of. */
function nameGiven(node: ts.Expression): ts.Node | undefined {
  const value = wrapped(node);
  const { parent } = value;
  if (
    (ts.isVariableDeclaration(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isPropertyAssignment(parent)) &&
    parent.initializer === value
  )
    return ts.isIdentifier(parent.name) || ts.isStringLiteralLike(parent.name) ? parent.name : undefined;
  return ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.right === value
    ? assignedName(parent)
    : undefined;
}

function assignedName({ left }: ts.BinaryExpression): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(left)) return left.name;
  return ts.isIdentifier(left) ? left : undefined;
}

/** Options of Node's TLS that `explainCiphers` takes to be unset. */
const decidingOptions: ReadonlySet<string> = new Set([
  'minVersion',
  'maxVersion',
  'secureProtocol',
  'secureOptions',
]);

function cipherPoints({ tls }: ClientSetup, nodeVersion: number): readonly Point[] {
  const legs = [tls.options, tls.proxy];
  return legs.flatMap((leg) => {
    return leg.flatMap((option): readonly Point[] => {
      const { name, value, set } = option;
      if (name !== 'ciphers' || value.kind !== 'literal' || typeof value.value !== 'string') return [];
      const list = value.value;
      if (list.length > longestExplained) return [];
      const others = leg.filter(
        (other) => decidingOptions.has(other.name) && !excludes(option.when, other.when),
      );
      const beside = [...new Set(others.map((other) => other.name))];
      const about: CipherSubject = { kind: 'ciphers', list, nodeVersion, beside };
      return cipherPlaces(value, set).map((at) => ({ at, about }));
    });
  });
}

/** Where a list is written, and the name of the option that it is set by. */
function cipherPlaces(value: Value, set: Origin): readonly Place[] {
  const nodes = new Map<ts.Node, Origin>();
  const name = optionName(set.node);
  if (name) nodes.set(name, { module: set.module, node: name });
  for (let at: Value | undefined = value; at; at = soleSource(at)) {
    const { module, node } = at.origin;
    // What a file of environment variables says counts as written where the option is set.
    const isText = ts.isExpression(node) && (node === set.node || !isInside(set.node, node));
    if (isText) nodes.set(node, { module, node });
  }
  return [...nodes.values()].map(({ module, node }) => module.placeOf(node));
}

/** What a value is taken from as it is: the one literal behind names, calls and defaults. */
function soleSource(value: Value): Value | undefined {
  if (value.kind !== 'literal') return undefined;
  const [only, ...others] = value.parts ?? [];
  return others.length === 0 && only?.kind === 'literal' && only.value === value.value ? only : undefined;
}

/** The name in a property or an assignment that sets an option. */
function optionName(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return node.name;
  return ts.isBinaryExpression(node) ? assignedName(node) : undefined;
}
