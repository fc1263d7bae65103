import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { visitNodes } from '../syntax/nodes.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { External, Instance, Property, Value } from '../values/value.ts';

/** Whether a value is Node's own agent for https. */
export function isGlobalAgent(value: Value): value is External {
  return value.kind === 'external' && value.module === 'https' && value.path.join('.') === 'globalAgent';
}

/**
 * Node's global agent as a module leaves it: replaced by another agent, or with options written onto it. Clients
 * use it only where the code hands it to them (the SDKs make agents of their own).
 *
 * @param agent the expression that hands it over, in the module that is searched
 */
export function globalAgentOf(agent: External, evaluation: Evaluation): Instance {
  const { module } = agent.origin;
  const written = new Map<string, Property>();
  const callee: External = { ...agent, path: ['Agent'] };
  let instance: Instance = { kind: 'instance', callee, args: [], written, origin: agent.origin };
  if (!module.text.includes('globalAgent')) return instance;
  visitNodes(module.tree, (node) => {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
      return undefined;
    const path = pathOf(node.left, module, evaluation);
    const environment = evaluation.moduleEnvironment(module);
    if (path === '') {
      const replacement = evaluation.evaluate(node.right, environment);
      if (replacement.kind === 'instance') instance = { ...replacement, written };
    } else if (path !== undefined) {
      written.set(path, { value: evaluation.evaluate(node.right, environment), node, module });
    }
    return undefined;
  });
  return instance;
}

/** The way below the global agent that the target of an assignment stands for: `options.ca`, or nothing for itself. */
function pathOf(target: ts.Expression, module: SourceModule, evaluation: Evaluation): string | undefined {
  if (!ts.isPropertyAccessExpression(target)) return undefined;
  const object = evaluation.evaluate(target.expression, evaluation.moduleEnvironment(module));
  if (object.kind !== 'external' || object.module !== 'https') return undefined;
  const path = [...object.path, target.name.text];
  return path[0] === 'globalAgent' ? path.slice(1).join('.') : undefined;
}
