import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { staticName } from './nodes.ts';

/** The properties of the object that is the whole of a JSON file; none where it is something else. */
export function jsonProperties({ tree }: SourceModule): readonly ts.PropertyAssignment[] {
  const [statement] = tree.statements;
  return statement && ts.isExpressionStatement(statement) ? propertiesIn(statement.expression) : [];
}

/** The property under a name in a JSON object, and in those of its properties in turn. */
export function jsonProperty(
  properties: readonly ts.PropertyAssignment[],
  name: string,
  ...rest: readonly string[]
): ts.PropertyAssignment | undefined {
  const found = properties.find((property) => staticName(property.name) === name);
  const [next, ...others] = rest;
  if (!found || next === undefined) return found;
  return jsonProperty(propertiesIn(found.initializer), next, ...others);
}

/** The properties of a JSON value; none where it is no object. */
export function propertiesIn(node: ts.Expression): readonly ts.PropertyAssignment[] {
  return ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];
}
