import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, staticName, unwrap } from '../syntax/nodes.ts';

/** How a container of dependencies comes by what it hands out. */
export type ProviderKind = 'value' | 'factory' | 'class' | 'alias';

/** Code that tells a container what to hand out for a token. */
export interface Provider {
  readonly token: ts.Expression;
  readonly kind: ProviderKind;
  /** The value, the factory, the class, or the other token. */
  readonly source: ts.Expression;
  /** The tokens whose values a factory gets as its arguments. */
  readonly inject: readonly ts.Expression[];
  readonly module: SourceModule;
}

/** NestJS documentation, "Custom providers"; tsyringe's README, "Injection tokens", names them alike. */
const kindsOfProperties: ReadonlyMap<string, ProviderKind> = new Map([
  ['useValue', 'value'],
  ['useFactory', 'factory'],
  ['useClass', 'class'],
  ['useExisting', 'alias'],
  ['useToken', 'alias'],
]);

/** InversifyJS documentation, "Binding syntax". */
const kindsOfBindings: ReadonlyMap<string, ProviderKind> = new Map([
  ['toConstantValue', 'value'],
  ['toDynamicValue', 'factory'],
  ['to', 'class'],
  ['toService', 'alias'],
]);

const known = new WeakMap<SourceModule, readonly Provider[]>();

/** Everything that a module tells containers of dependencies (NestJS, InversifyJS, tsyringe), in the order of the text; found once. */
export function providersIn(module: SourceModule): readonly Provider[] {
  const found = known.get(module);
  if (found) return found;
  const providers: Provider[] = [];
  for (const node of codeIn(module.tree)) {
    const provider = ts.isObjectLiteralExpression(node)
      ? described(node, module)
      : ts.isCallExpression(node)
        ? (bound(node, module) ?? registered(node, module))
        : undefined;
    if (provider) providers.push(provider);
  }
  known.set(module, providers);
  return providers;
}

/** `{ provide: TOKEN, useFactory: (a) => …, inject: [A] }` */
function described(node: ts.ObjectLiteralExpression, module: SourceModule): Provider | undefined {
  const token = propertyOf(node, 'provide');
  return token && source(node, token, module);
}

function source(
  node: ts.ObjectLiteralExpression,
  token: ts.Expression,
  module: SourceModule,
): Provider | undefined {
  for (const [name, kind] of kindsOfProperties) {
    const value = propertyOf(node, name);
    if (!value) continue;
    const inject = propertyOf(node, 'inject');
    const tokens = inject && ts.isArrayLiteralExpression(inject) ? [...inject.elements] : [];
    return { token, kind, source: value, inject: tokens, module };
  }
  return undefined;
}

/** `container.bind(TOKEN).toConstantValue(…)` */
function bound(node: ts.CallExpression, module: SourceModule): Provider | undefined {
  const callee = unwrap(node.expression);
  const kind = ts.isPropertyAccessExpression(callee) ? kindsOfBindings.get(callee.name.text) : undefined;
  const [value] = node.arguments;
  if (!kind || !value || !ts.isPropertyAccessExpression(callee)) return undefined;
  const binding = unwrap(callee.expression);
  if (!ts.isCallExpression(binding) || !ts.isPropertyAccessExpression(binding.expression)) return undefined;
  const [token] = binding.arguments;
  const isBind = ['bind', 'rebind'].includes(binding.expression.name.text);
  return isBind && token ? { token, kind, source: value, inject: [], module } : undefined;
}

/** `container.register(TOKEN, { useValue: … })`, `container.registerInstance(TOKEN, …)` */
function registered(node: ts.CallExpression, module: SourceModule): Provider | undefined {
  const callee = unwrap(node.expression);
  const [token, given] = node.arguments;
  if (!ts.isPropertyAccessExpression(callee) || !token || !given) return undefined;
  if (callee.name.text === 'registerInstance')
    return { token, kind: 'value', source: given, inject: [], module };
  const isRegister = callee.name.text === 'register' || callee.name.text === 'registerSingleton';
  if (!isRegister) return undefined;
  return ts.isObjectLiteralExpression(given)
    ? source(given, token, module)
    : callee.name.text === 'registerSingleton'
      ? { token, kind: 'class', source: given, inject: [], module }
      : undefined;
}

/** The value of a property; of a method, none: it has no expression. */
function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const member of node.properties) {
    if (ts.isPropertyAssignment(member) && staticName(member.name) === name) return member.initializer;
    if (ts.isShorthandPropertyAssignment(member) && member.name.text === name) return member.name;
  }
  return undefined;
}
