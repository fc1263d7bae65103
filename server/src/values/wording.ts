import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isField } from './run-places.ts';

/** An expression as it is quoted in a message: its text on one line, or its line when it is long. */
export function quote(node: ts.Node, module: SourceModule): string {
  const text = module.textOf(node).replace(/\s+/g, ' ');
  return text.length <= 60 ? `\`${text}\`` : `the condition on ${lineOf(node, module)}`;
}

/** A line as it is named in a message, counted from one. */
export function lineOf(node: ts.Node, module: SourceModule): string {
  return `line ${module.tree.getLineAndCharacterOfPosition(node.getStart(module.tree)).line + 1}`;
}

/** A function as it is named in a message: by its name, the name of the variable that holds it, or its line. */
export function containerName(container: ts.Node, module: SourceModule): string {
  if (ts.isConstructorDeclaration(container)) return 'the constructor';
  const named = ts.isFunctionLike(container) && container.name ? container.name : undefined;
  if (named) return `\`${module.textOf(named)}\``;
  const holder = container.parent;
  if (holder && ts.isVariableDeclaration(holder)) return `\`${module.textOf(holder.name)}\``;
  return `the function on ${lineOf(container, module)}`;
}

/** The words for a function's having run. */
export function afterRunOf(container: ts.Node, module: SourceModule): string {
  return isField(container) ? madeWords(container, module) : `${containerName(container, module)} has run`;
}

/** The words for an object's being made, which runs the initializer of a field. */
export function madeWords({ name }: ts.PropertyDeclaration, module: SourceModule): string {
  return `an object with ${quote(name, module)} is made`;
}

/** The words for a function's not having returned before it gets somewhere. */
export function beforeReturnOf(container: ts.Node, module: SourceModule): string {
  return `${containerName(container, module)} does not return before`;
}
