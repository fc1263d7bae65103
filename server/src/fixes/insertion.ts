import type ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { TextEdit } from './fix.ts';

/**
 * The edit that adds a property behind the others of an object, written as they are: on a line of its own where the
 * last one has one, with a comma behind it where that has one.
 *
 * @param text the property, without a comma: `region: 'eu-west-1'`
 */
export function propertyInsertion(
  object: ts.ObjectLiteralExpression,
  text: string,
  module: SourceModule,
): TextEdit {
  const { properties } = object;
  const last = properties.at(-1);
  const source = module.text;
  if (!last) {
    const start = object.getStart(module.tree);
    return { at: { file: module.path, start, end: object.getEnd() }, newText: `{ ${text} }` };
  }
  const end = properties.hasTrailingComma ? properties.end : last.getEnd();
  const comma = properties.hasTrailingComma ? '' : ',';
  const start = last.getStart(module.tree);
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const indent = source.slice(lineStart, start);
  const isOnOwnLine = /^\s*$/.test(indent) && lineStart > 0;
  const newline = source[lineStart - 2] === '\r' ? '\r\n' : '\n';
  const between = isOnOwnLine ? `${newline}${indent}` : ' ';
  const after = properties.hasTrailingComma ? ',' : '';
  return { at: { file: module.path, start: end, end }, newText: `${comma}${between}${text}${after}` };
}
