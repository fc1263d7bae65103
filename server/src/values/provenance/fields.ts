import ts from 'typescript';
import { containerOf, staticName, visitNodes } from '../../syntax/nodes.ts';
import { innerEnvironment } from '../environment.ts';
import type { SelfValue } from '../value.ts';
import type { Part, Provenance, Tracer } from './step.ts';

/** What a field of an object of the workspace's classes rests on: its initializer, the constructor, what methods assign. */
export function fieldOrigins(
  { of, frame }: SelfValue,
  name: string,
  part: Part,
  tracer: Tracer,
): readonly Provenance[] {
  const { module } = of.environment;
  const steps: Provenance[] = [];
  for (const member of of.node.members) {
    if (ts.isPropertyDeclaration(member) && member.initializer && staticName(member.name) === name) {
      const environment = innerEnvironment(of.environment, of.node);
      environment.self = frame.self;
      const piece = { node: member.initializer, environment, part, shown: member };
      steps.push(tracer.trace({ role: 'field', ...piece }));
    }
    if (!ts.isConstructorDeclaration(member)) continue;
    const parameter = member.parameters.find(
      (one) => ts.isParameterPropertyDeclaration(one, member) && one.name.getText(module.tree) === name,
    );
    const binding =
      parameter && ts.isIdentifier(parameter.name) ? module.scopes.bindingOf(parameter.name) : undefined;
    if (binding) steps.push(...tracer.bindingOrigins(binding, member, frame, part));
  }
  visitNodes(of.node, (node) => {
    const isEnough = tracer.isFull && steps.length > 0;
    if (isEnough || (node !== of.node && ts.isClassLike(node))) return false;
    if (!isAssignmentTo(name, node)) return undefined;
    const method = containerOf(node);
    const isMaker = ts.isConstructorDeclaration(method);
    const environment = isMaker ? frame : innerEnvironment(of.environment, method);
    environment.self ??= frame.self;
    const when = isMaker ? undefined : `${methodName(method)} has run`;
    steps.push(tracer.trace({ role: 'assigned', node: node.right, environment, part, when, shown: node }));
    return undefined;
  });
  return steps;
}

function isAssignmentTo(name: string, node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    node.left.expression.kind === ts.SyntaxKind.ThisKeyword &&
    node.left.name.text === name
  );
}

function methodName(node: ts.Node): string {
  return ts.isFunctionLike(node) && node.name ? `\`${node.name.getText()}\`` : 'a function';
}
