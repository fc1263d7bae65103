import ts from 'typescript';
import { containerOf } from '../syntax/nodes.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Value } from '../values/value.ts';
import type { Fix } from './fix.ts';
import { removal } from './removal.ts';

/**
 * The fix that turns over the boolean which supplies a bad value: `makeAgent(false)` becomes `makeAgent()` where
 * the parameter's default is the other value, else `makeAgent(true)`. None when the value is no literal of code.
 *
 * It is never safe: others may use what supplies the value.
 *
 * @param purpose ends the title: `so that …`
 */
export function flipSupplier(root: Value, evaluation: Evaluation, purpose: string): readonly Fix[] {
  const { module, node } = root.origin;
  if (node.kind !== ts.SyntaxKind.FalseKeyword && node.kind !== ts.SyntaxKind.TrueKeyword) return [];
  const flipped = node.kind === ts.SyntaxKind.FalseKeyword ? 'true' : 'false';
  const call = node.parent;
  if (ts.isCallExpression(call) && call.arguments.at(-1) === node) {
    const index = call.arguments.length - 1;
    const environment = environmentOf(containerOf(call), evaluation.moduleEnvironment(module));
    const callee = evaluation.evaluate(call.expression, environment);
    const initializer = callee.kind === 'function' ? callee.node.parameters[index]?.initializer : undefined;
    if (initializer?.getText() === flipped) {
      return [
        {
          title: `Leave out \`${module.textOf(node)}\` ${purpose}`,
          safe: false,
          edits: removal(module, [node]),
        },
      ];
    }
  }
  const edit = { at: module.placeOf(node), newText: flipped };
  return [
    { title: `Change \`${module.textOf(node)}\` to \`${flipped}\` ${purpose}`, safe: false, edits: [edit] },
  ];
}
