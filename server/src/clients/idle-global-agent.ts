import ts from 'typescript';
import { tlsOptionNames } from '../knowledge/agents.ts';
import type { SourceModule } from '../syntax/module.ts';
import { visitNodes } from '../syntax/nodes.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { External } from '../values/value.ts';
import { globalAgentOf } from './global-agent.ts';
import type { TlsOption } from './setup.ts';

/** What a module may import and still send its requests by the SDK alone. */
const quietModules =
  /^(?:node:|@aws-sdk\/|@smithy\/|aws-sdk(?:\/|$)|\.{1,2}\/|(?:https|tls|crypto|fs|path|os)$)/;

/**
 * The options of TLS that a module writes onto Node's global agent although nothing that it does itself uses that agent:
 * it hands it to nobody, sends no request of its own, and imports no package that might.
 *
 * @returns those that are set in any case, at the top of the module
 */
export function idleGlobalSettings(module: SourceModule, evaluation: Evaluation): readonly TlsOption[] {
  if (module.isJson || !module.text.includes('globalAgent')) return [];
  if (!module.interface.specifiers.every((specifier) => quietModules.test(specifier))) return [];
  if (/\b(?:get|request|fetch)\s*\(/.test(module.text) || isHandedOn(module)) return [];
  const external: External = {
    kind: 'external',
    module: 'https',
    path: ['globalAgent'],
    origin: { module, node: module.tree },
  };
  const settings: TlsOption[] = [];
  for (const [path, { value, node }] of globalAgentOf(external, evaluation).written) {
    const name = path.replace(/^options\./, '');
    const isAtTop = ts.isExpressionStatement(node.parent) && ts.isSourceFile(node.parent.parent);
    if (name !== path && tlsOptionNames.has(name) && isAtTop)
      settings.push({ name, value, when: undefined, set: { module, node }, carriers: [] });
  }
  return settings;
}

/** Whether a module does anything with the global agent but assign to what it holds. */
function isHandedOn(module: SourceModule): boolean {
  let isHanded = false;
  visitNodes(module.tree, (node) => {
    if (!ts.isIdentifier(node) || node.text !== 'globalAgent' || ts.isImportSpecifier(node.parent))
      return undefined;
    let at: ts.Node = node;
    while (ts.isPropertyAccessExpression(at.parent)) at = at.parent;
    const { parent } = at;
    isHanded ||= !(
      ts.isBinaryExpression(parent) &&
      parent.left === at &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    );
    return undefined;
  });
  return isHanded;
}
