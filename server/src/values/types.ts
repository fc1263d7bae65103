import ts from 'typescript';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { ClassValue, External, Value } from './value.ts';

/** Types that say nothing of their own: what they are given is what counts. */
const transparent: ReadonlySet<string> = new Set([
  'Promise',
  'PromiseLike',
  'Readonly',
  'Required',
  'NonNullable',
]);

/**
 * The class that a declaration says its value is an object of, by its TypeScript annotation or its JSDoc type.
 *
 * It is a help where values stop, and no proof: it tells which members a value has, not what it was made with.
 *
 * @returns undefined without an annotation, and where it names no class that is imported or declared
 */
export function declaredType(
  node: ts.ParameterDeclaration | ts.PropertyDeclaration | ts.VariableDeclaration,
  environment: Environment,
  evaluation: Evaluation,
): External | ClassValue | undefined {
  const annotation = node.type ?? ts.getJSDocType(node);
  return annotation && classOf(annotation, environment, evaluation);
}

function classOf(
  type: ts.TypeNode,
  environment: Environment,
  evaluation: Evaluation,
): External | ClassValue | undefined {
  if (ts.isParenthesizedTypeNode(type) || ts.isJSDocNullableType(type) || ts.isJSDocNonNullableType(type))
    return classOf(type.type, environment, evaluation);
  if (ts.isUnionTypeNode(type)) {
    const [only, ...others] = type.types.filter((one) => !isNothing(one));
    return only && others.length === 0 ? classOf(only, environment, evaluation) : undefined;
  }
  if (ts.isImportTypeNode(type)) return importedClass(type, environment, evaluation);
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const [argument] = type.typeArguments ?? [];
  if (argument && ts.isIdentifier(type.typeName) && transparent.has(type.typeName.text))
    return classOf(argument, environment, evaluation);
  return classIn(namedValue(type.typeName, environment, evaluation));
}

/** `import('@aws-sdk/client-s3').S3Client` */
function importedClass(
  type: ts.ImportTypeNode,
  environment: Environment,
  evaluation: Evaluation,
): External | ClassValue | undefined {
  const { argument, qualifier } = type;
  if (!ts.isLiteralTypeNode(argument) || !ts.isStringLiteral(argument.literal) || !qualifier)
    return undefined;
  const origin = { module: environment.module, node: type };
  const whole = evaluation.imported(argument.literal.text, '*', origin);
  return classIn(
    namesOf(qualifier).reduce((value: Value, name) => evaluation.property(value, name, origin), whole),
  );
}

function namedValue(
  name: ts.EntityName,
  environment: Environment,
  evaluation: Evaluation,
): Value | undefined {
  const [first = '', ...members] = namesOf(name);
  // The binder passes types over, so that a name in one is looked up from where it stands.
  const binding = environment.module.scopes.lookup(first, name);
  if (!binding) return undefined;
  const origin = { module: environment.module, node: name };
  return members.reduce(
    (value, member) => evaluation.property(value, member, origin),
    evaluation.binding(binding, environment.module.tree, environment),
  );
}

function namesOf(name: ts.EntityName): readonly string[] {
  return ts.isIdentifier(name) ? [name.text] : [...namesOf(name.left), name.right.text];
}

function classIn(value: Value | undefined): External | ClassValue | undefined {
  return value?.kind === 'class' || (value?.kind === 'external' && value.path.length > 0) ? value : undefined;
}

function isNothing(type: ts.TypeNode): boolean {
  return (
    type.kind === ts.SyntaxKind.UndefinedKeyword ||
    (ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword)
  );
}
