import ts from 'typescript';
import { importsIn } from '../syntax/imported-names.ts';
import type { SourceModule } from '../syntax/module.ts';
import { staticName, visitNodes } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Unknown } from '../values/value.ts';

/** From an object or a list to the client: the names of members, each undefined where it may be any. */
export type Way = readonly (string | undefined)[];

/** The call by which a function got the client, and how what the function gives back is what the call gives. */
interface HandedBy {
  readonly call: ts.Expression;
  readonly module: SourceModule;
  /** `map` gives a list of what the function gives. */
  readonly isList?: true | undefined;
}

/** An expression that the client is reached from. */
export interface Use {
  readonly node: ts.Expression;
  readonly module: SourceModule;
  readonly way: Way;
  /** What is at the end of the way: the client, or its configuration, which is followed like it. */
  readonly what: 'client' | 'config';
  /** How the function around has got it, if it was handed over. */
  readonly by?: HandedBy | undefined;
}

/** What comes of a use. */
export interface Step {
  readonly change?: Unknown | undefined;
  /** Where the client is reached from as well. */
  readonly uses: readonly Use[];
}

/** A text that is the same for uses that lead to the same. */
export function keyOf({ node, way, what, by }: Use, numberOf: (node: ts.Node) => number): string {
  const keys = way.map((key) => (key === undefined ? '*' : JSON.stringify(key)));
  return [numberOf(node), by ? numberOf(by.call) : '', what, ...keys].join(' ');
}

/** Whether a key of a way may be that of a member; either may be any. */
export function mayBe(key: string | undefined, name: string | undefined): boolean {
  return key === undefined || name === undefined || key === name;
}

/** The uses of what a declaration gives names to: `client`, `{ client }`, `[client]`, by the way to the client. */
export function usesOfName(name: ts.BindingName, from: Use, evaluation: Evaluation): readonly Use[] {
  if (ts.isIdentifier(name)) {
    const binding = from.module.scopes.bindingOf(name);
    return binding ? usesOfBinding(binding, from, evaluation) : [];
  }
  const [key, ...rest] = from.way;
  if (from.way.length === 0) return partsTaken(name, from, evaluation);
  return name.elements.flatMap((element, index) => {
    if (!ts.isBindingElement(element)) return [];
    if (element.dotDotDotToken) {
      const way = ts.isArrayBindingPattern(name) ? [undefined, ...rest] : from.way;
      return usesOfName(element.name, { ...from, way }, evaluation);
    }
    const taken = ts.isArrayBindingPattern(name) ? String(index) : keyTaken(element);
    return mayBe(key, taken) ? usesOfName(element.name, { ...from, way: rest }, evaluation) : [];
  });
}

function keyTaken({ propertyName, name }: ts.BindingElement): string | undefined {
  return staticName(propertyName ?? name);
}

/** What a pattern takes of the client itself: its configuration is followed, its middleware is a change of its own. */
function partsTaken(name: ts.BindingPattern, from: Use, evaluation: Evaluation): readonly Use[] {
  if (from.what !== 'client') return [];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) && keyTaken(element) === 'config'
      ? usesOfName(element.name, { ...from, what: 'config' }, evaluation)
      : [],
  );
}

/** The uses of a name that holds the client, in its module and in those that write onto what that exports. */
function usesOfBinding(binding: Binding, from: Use, evaluation: Evaluation): readonly Use[] {
  const own = binding.references.map((node): Use => ({ ...from, node }));
  if (!ts.isSourceFile(binding.container)) return own;
  const { module } = from;
  const exported = [...module.interface.exports].flatMap(([name, one]) =>
    one.kind === 'local' && module.scopes.bindingOf(one.name) === binding
      ? usesOfExport([name, ...from.way], from, evaluation)
      : [],
  );
  return [...own, ...exported];
}

const knownMembers = new WeakMap<ts.Node, ReadonlyMap<string, readonly ts.Expression[]>>();

/** Every `this.<name>` in a class. */
export function membersNamed(
  name: string | undefined,
  around: ts.Node | undefined,
): readonly ts.Expression[] {
  if (!around || name === undefined) return [];
  let members = knownMembers.get(around);
  if (!members) {
    const found = new Map<string, ts.Expression[]>();
    visitNodes(around, (node) => {
      if (!ts.isPropertyAccessExpression(node) || !isThis(node.expression)) return undefined;
      const list = found.get(node.name.text);
      if (list) list.push(node);
      else found.set(node.name.text, [node]);
      return undefined;
    });
    members = found;
    knownMembers.set(around, members);
  }
  return members.get(name) ?? [];
}

/** Whether an expression is `this`. */
export function isThis(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.ThisKeyword;
}

/** Names are followed through so many modules that export them again. */
const deepest = 10;

/**
 * The uses of what a module exports, in other modules whose text may write onto it. Those that only hand it on are not
 * asked: all that import it would have to be parsed for each client.
 *
 * @param path from the exports of the module to the client
 */
export function usesOfExport(path: Way, from: Use, evaluation: Evaluation): readonly Use[] {
  const { module: home, what } = from;
  return evaluation.host.writers(home).flatMap(({ module, specifiers }) =>
    importsIn(module).flatMap((one): readonly Use[] => {
      if (module === home || !specifiers.includes(one.specifier)) return [];
      const paths = exportedAs(home, path, one.specifier, module, evaluation, 0);
      return paths.flatMap((exported): readonly Use[] => {
        const isOnWay = one.path.every(
          (key, index) => index < exported.length && mayBe(exported[index], key),
        );
        if (!isOnWay) return [];
        const way = exported.slice(one.path.length);
        return one.binding.references.map((node) => ({ node, module, way, what }));
      });
    }),
  );
}

/** The ways to the client from what a specifier leads to, which may export it again under another name. */
function exportedAs(
  home: SourceModule,
  path: Way,
  specifier: string,
  from: SourceModule,
  evaluation: Evaluation,
  depth: number,
): readonly Way[] {
  const resolution = evaluation.host.resolve(specifier, from);
  if (resolution.kind !== 'module' || depth > deepest) return [];
  const { module } = resolution;
  // What CommonJS exports as a whole is also what the default import gives.
  if (module === home) return module.interface.isEsModule ? [path] : [path, ['default', ...path]];
  const { exports, stars } = module.interface;
  const named = [...exports].flatMap(([name, one]): readonly Way[] => {
    if (one.kind !== 'from') return [];
    return exportedAs(home, path, one.specifier, module, evaluation, depth + 1).flatMap(
      (way): readonly Way[] => {
        if (one.imported === '*') return [[name, ...way]];
        return way.length > 0 && mayBe(way[0], one.imported) ? [[name, ...way.slice(1)]] : [];
      },
    );
  });
  return [...named, ...stars.flatMap((one) => exportedAs(home, path, one, module, evaluation, depth + 1))];
}
