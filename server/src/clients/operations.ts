import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { wrapped } from '../syntax/nodes.ts';

/**
 * The operations that are called on a client through the name that holds it, lower camel case: `uploadArchive` for
 * `client.uploadArchive(…)` and for `client.send(new UploadArchiveCommand(…))`.
 *
 * Undefined when the client has no name of its own, is exported or handed on: then others may use it.
 */
export function operationsOf(node: ts.Expression, module: SourceModule): readonly string[] | undefined {
  const holder = wrapped(node).parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return undefined;
  const binding = module.scopes.bindingOf(holder.name);
  if (!binding || isExported(holder)) return undefined;
  const operations: string[] = [];
  for (const reference of binding.references) {
    const operation = operationAt(reference);
    if (operation === undefined) return undefined;
    operations.push(operation);
  }
  return operations;
}

function operationAt(reference: ts.Identifier): string | undefined {
  const { parent } = reference;
  if (
    !ts.isPropertyAccessExpression(parent) ||
    !ts.isCallExpression(parent.parent) ||
    parent.parent.expression !== parent
  )
    return undefined;
  const method = parent.name.text;
  if (method !== 'send') return method;
  const [command] = parent.parent.arguments;
  if (!command || !ts.isNewExpression(command)) return undefined;
  const name = ts.isPropertyAccessExpression(command.expression)
    ? command.expression.name
    : command.expression;
  if (!ts.isIdentifier(name) || !name.text.endsWith('Command')) return undefined;
  const operation = name.text.slice(0, -'Command'.length);
  return operation.charAt(0).toLowerCase() + operation.slice(1);
}

function isExported(declaration: ts.VariableDeclaration): boolean {
  const statement = declaration.parent.parent;
  return (
    ts.isVariableStatement(statement) &&
    (statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}
