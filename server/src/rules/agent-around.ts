import ts from 'typescript';
import type { PlainAgent } from '../clients/setup.ts';
import type { TextEdit } from '../fixes/fix.ts';
import { addImport } from '../fixes/imports.ts';
import type { SourceModule } from '../syntax/module.ts';
import { isInside, unwrap } from '../syntax/nodes.ts';

/**
 * What the SDK's own agent has where the plain object does not say otherwise (@smithy/node-http-handler 4.14.2,
 * `resolveDefaultConfig`): `new Agent(…)` would do without.
 */
const sdkDefaults: readonly (readonly [name: string, text: string])[] = [
  ['keepAlive', 'true'],
  ['maxSockets', '50'],
];

/**
 * The edits that make an agent of the options that a client got as a plain object.
 *
 * @returns undefined where the object is not the only value that the code hands over there, or no agent can be named
 */
export function agentAround({ set, value, when }: PlainAgent): readonly TextEdit[] | undefined {
  if (value.kind !== 'object') return undefined;
  const { module, node } = set;
  const given = givenBy(node);
  if (!given) return undefined;
  const literal = value.origin.node;
  const isWritten = isInside(literal, given) && ts.isObjectLiteralExpression(literal);
  if (!isWritten && (when !== undefined || !ts.isIdentifier(given))) return undefined;
  const agent = agentClass(module);
  if (!agent) return undefined;
  const defaults = sdkDefaults
    .filter(([name]) => !value.properties.has(name))
    .map(([name, text]) => `${name}: ${text}`);
  if (!isWritten) {
    const name = module.textOf(given);
    const options = defaults.length > 0 ? `{ ${[...defaults, `...${name}`].join(', ')} }` : name;
    const property = ts.isShorthandPropertyAssignment(node) ? `${name}: ` : '';
    return [
      { at: module.placeOf(given), newText: `${property}new ${agent.name}(${options})` },
      ...agent.imports,
    ];
  }
  const start = literal.getStart(module.tree);
  const [first] = literal.properties;
  const layout = first && /^\{(\s*)/.exec(module.text.slice(start))?.[1];
  const insertion = defaults.map((text) => `${text},${layout?.includes('\n') ? layout : ' '}`).join('');
  const insert = (at: number, newText: string): TextEdit => ({
    at: { file: module.path, start: at, end: at },
    newText,
  });
  return [
    insert(start, `new ${agent.name}(`),
    ...(insertion && first ? [insert(start + 1 + (layout?.length ?? 0), insertion)] : []),
    insert(literal.end, ')'),
    ...agent.imports,
  ];
}

/** The expression that a property or an assignment hands over. */
function givenBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isShorthandPropertyAssignment(node)) return node.name;
  if (ts.isPropertyAssignment(node)) return unwrap(node.initializer);
  return ts.isBinaryExpression(node) ? unwrap(node.right) : undefined;
}

/** How a module names `https.Agent`, with the import that it takes. */
function agentClass(
  module: SourceModule,
): { readonly name: string; readonly imports: readonly TextEdit[] } | undefined {
  const [named, whole] = ['Agent', 'https'].map((name) => module.scopes.lookup(name, module.tree));
  if (named) return isOfHttps(named.declaration) ? { name: 'Agent', imports: [] } : undefined;
  if (whole && isOfHttps(whole.declaration)) return { name: 'https.Agent', imports: [] };
  const imports = addImport(module, 'Agent', 'node:https');
  return imports && { name: 'Agent', imports };
}

/** Whether a name is declared by an import or a `require` of Node's `https`, and not for types alone. */
function isOfHttps(declaration: ts.Node): boolean {
  let statement = declaration;
  while (!ts.isStatement(statement) && statement.parent) statement = statement.parent;
  const text = statement.getText();
  return /(?:from|require\s*\()\s*['"](?:node:)?https['"]/.test(text) && !/^import\s+type\b/.test(text);
}
