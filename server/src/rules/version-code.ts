import ts from 'typescript';
import type { TlsOption } from '../clients/setup.ts';
import type { TextEdit } from '../fixes/fix.ts';
import type { OptionCode } from './option-code.ts';
import { rootOf } from './standing.ts';

/**
 * The edit that writes another text where the value of an option is written, in its quotation marks.
 *
 * @returns undefined where it goes back to no string or number that is written out
 */
export function rewritten({ value }: TlsOption, text: string): readonly TextEdit[] | undefined {
  const { module, node } = rootOf(value).origin;
  if (!ts.isStringLiteralLike(node) && !ts.isNumericLiteral(node)) return undefined;
  const quote = /^["'`]/.exec(module.textOf(node))?.[0] ?? "'";
  return [{ at: module.placeOf(node), newText: `${quote}${text}${quote}` }];
}

/**
 * The edits that turn an option which names one version or method into a floor of TLS 1.2.
 *
 * @param code where nothing but the value is set
 * @returns undefined where the name of the option has to be worked out
 */
export function floorInPlace(option: TlsOption, { at }: OptionCode): readonly TextEdit[] | undefined {
  const { module, node } = at;
  const name = nameNode(node);
  const [edit] = rewritten(option, 'TLSv1.2') ?? [];
  const value = ts.isPropertyAssignment(node) ? node.initializer : ts.isBinaryExpression(node) && node.right;
  if (!name || !value || !edit) return undefined;
  const newText = ts.isStringLiteralLike(name)
    ? module.textOf(name).replace(name.text, 'minVersion')
    : 'minVersion';
  const narrowing = needsNarrowing(node) ? ' as const' : '';
  return [
    { at: module.placeOf(name), newText },
    // Casts that stand around the old value would say the wrong thing of the new one.
    { at: module.placeOf(value), newText: `${edit.newText}${narrowing}` },
  ];
}

/** Whether something that is spread before an option may set it too, and would hold again without it. */
export function mayCover({ at: { node } }: OptionCode): boolean {
  if (!ts.isPropertyAssignment(node)) return false;
  const { properties } = node.parent;
  return properties.slice(0, properties.indexOf(node)).some(ts.isSpreadAssignment);
}

/** What names the option that a property or an assignment sets. */
function nameNode(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node)) return ts.isComputedPropertyName(node.name) ? undefined : node.name;
  if (!ts.isBinaryExpression(node)) return undefined;
  if (ts.isPropertyAccessExpression(node.left)) return node.left.name;
  return ts.isElementAccessExpression(node.left) ? node.left.argumentExpression : undefined;
}

/**
 * Whether TypeScript would widen a text in a property to `string`, which is no `SecureVersion`: nothing around its
 * object says what the object is.
 */
function needsNarrowing(property: ts.Node): boolean {
  if (!/\.[cm]?tsx?$/.test(property.getSourceFile().fileName)) return false;
  let at: ts.Node = property.parent;
  while (isPartOfLiteral(at)) at = at.parent;
  const { parent } = at;
  if (!parent || !ts.isPropertyAssignment(property)) return false;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return !parent.type;
  return [ts.isSpreadAssignment, ts.isReturnStatement, ts.isArrowFunction].some((isKind) => isKind(parent));
}

function isPartOfLiteral({ parent }: ts.Node): boolean {
  return (
    parent !== undefined &&
    (ts.isPropertyAssignment(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isConditionalExpression(parent))
  );
}
