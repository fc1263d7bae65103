import ts from 'typescript';
import { containerOf, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { reach, settle } from './flow.ts';
import { nameOf, ObjectDraft } from './objects.ts';
import { parameterValue } from './parameters.ts';
import { destructured } from './patterns.ts';
import { type Alternative, literal, type Origin, oneOf, unknown, type Value } from './value.ts';
import { applyWrites } from './writes.ts';

/** The value of an identifier. */
export function evaluateIdentifier(
  node: ts.Identifier,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const binding = environment.module.scopes.bindingOf(node);
  return binding ? evaluation.binding(binding, node, environment) : globalValue(node, environment);
}

function globalValue(node: ts.Identifier, environment: Environment): Value {
  const origin = { module: environment.module, node };
  switch (node.text) {
    case 'undefined':
      return literal(undefined, origin);
    case 'NaN':
      return literal(Number.NaN, origin);
    case 'Infinity':
      return literal(Number.POSITIVE_INFINITY, origin);
    case 'process':
      return { kind: 'external', module: 'process', path: [], origin };
    case 'AWS':
      // The v2 SDK's browser build is loaded by a script tag and sets this global.
      return { kind: 'external', module: 'aws-sdk', path: [], origin };
    case 'globalThis':
    case 'global':
    case 'window':
      return { kind: 'external', module: 'global', path: [], origin };
    default:
      return { kind: 'external', module: 'global', path: [node.text], origin };
  }
}

/** The value that a name has where `use` stands. */
export function bindingValue(
  binding: Binding,
  use: ts.Node,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const frame = environmentOf(binding.container, environment);
  const { module } = frame;
  const { declaration } = binding;
  const origin = { module, node: declaration };
  const bound = frame.parameters.get(binding);
  if (bound) return applyWrites(bound, binding, use, frame, evaluation);
  switch (binding.kind) {
    case 'function':
      return {
        kind: 'function',
        node: declaration as ts.FunctionDeclaration | ts.FunctionExpression,
        environment: frame,
        origin,
      };
    case 'class':
      return { kind: 'class', node: declaration as ts.ClassLikeDeclaration, environment: frame, origin };
    case 'enum':
      return enumValue(declaration as ts.EnumDeclaration, frame, evaluation);
    case 'import':
      return importValue(declaration, frame, evaluation);
    case 'parameter':
      return applyWrites(parameterValue(binding, frame, evaluation), binding, use, frame, evaluation);
    case 'const':
    case 'let':
    case 'var':
      return applyWrites(variableValue(binding, use, frame, evaluation), binding, use, frame, evaluation);
    default:
      return unknown(`\`${binding.name}\` is not followed`, origin);
  }
}

function importValue(declaration: ts.Node, frame: Environment, evaluation: Evaluation): Value {
  const origin = { module: frame.module, node: declaration };
  if (ts.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    if (ts.isExternalModuleReference(moduleReference) && ts.isStringLiteral(moduleReference.expression)) {
      return evaluation.imported(moduleReference.expression.text, 'module.exports', origin);
    }
    return unknown('an alias of a namespace is not followed', origin);
  }
  const statement = importStatementOf(declaration);
  if (!statement || !ts.isStringLiteral(statement.moduleSpecifier))
    return unknown('the import is not complete', origin);
  const specifier = statement.moduleSpecifier.text;
  if (ts.isImportClause(declaration)) return evaluation.imported(specifier, 'default', origin);
  if (ts.isNamespaceImport(declaration)) return evaluation.imported(specifier, '*', origin);
  if (ts.isImportSpecifier(declaration)) {
    return evaluation.imported(specifier, (declaration.propertyName ?? declaration.name).text, origin);
  }
  return unknown('the import is not followed', origin);
}

function importStatementOf(node: ts.Node): ts.ImportDeclaration | undefined {
  let at: ts.Node | undefined = node;
  while (at && !ts.isImportDeclaration(at)) at = at.parent;
  return at;
}

function enumValue(node: ts.EnumDeclaration, frame: Environment, evaluation: Evaluation): Value {
  const draft = new ObjectDraft();
  const { module } = frame;
  let next: number | undefined = 0;
  for (const member of node.members) {
    const origin = { module, node: member };
    const name = nameOf(member.name, frame, evaluation);
    const value: Value = member.initializer
      ? evaluation.evaluate(member.initializer, frame)
      : next === undefined
        ? unknown('the enum member is not known', origin)
        : literal(next, origin);
    next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : undefined;
    if (name !== undefined) draft.set(name, { value, node: member, module });
  }
  return draft.finish({ module, node });
}

/** A point where a variable gets a value. */
interface Definition {
  readonly node: ts.Node;
  readonly value: () => Value;
}

function variableValue(binding: Binding, use: ts.Node, frame: Environment, evaluation: Evaluation): Value {
  const declaration = binding.declaration as ts.VariableDeclaration;
  const origin = { module: frame.module, node: declaration };
  const definitions = definitionsOf(binding, frame, evaluation);
  if (binding.kind === 'const')
    return definitions[0]?.value() ?? unknown(`\`${binding.name}\` has no initializer`, origin);

  let reaching: Alternative[] = [{ value: literal(undefined, origin) }];
  for (const definition of definitions) {
    const reached = settle(reach(definition.node, use, frame.module), (test) =>
      evaluation.decide(test, frame),
    );
    if (reached === 'never') continue;
    if (reached === undefined) reaching = [{ value: definition.value() }];
    else reaching.push({ value: definition.value(), when: reached });
  }
  return oneOf(reaching, origin);
}

function definitionsOf(binding: Binding, frame: Environment, evaluation: Evaluation): readonly Definition[] {
  const { module } = frame;
  const definitions: Definition[] = [];
  const declaration = binding.declaration as ts.VariableDeclaration;
  const loop = declaration.parent.parent;
  if (ts.isForOfStatement(loop)) {
    definitions.push({
      node: declaration,
      value: () =>
        elementOf(evaluation.evaluate(loop.expression, frame), binding, declaration, frame, evaluation),
    });
  } else if (ts.isForInStatement(loop)) {
    definitions.push({
      node: declaration,
      value: () => unknown('a key of an object that is gone through', { module, node: declaration }),
    });
  } else if (declaration.initializer) {
    const { initializer } = declaration;
    definitions.push({
      node: declaration,
      value: () =>
        destructured(declaration.name, binding, evaluation.evaluate(initializer, frame), frame, evaluation),
    });
  }
  for (const reference of binding.references) {
    const definition = assignmentTo(reference, binding, frame, evaluation);
    if (definition) definitions.push(definition);
  }
  return definitions;
}

function elementOf(
  list: Value,
  binding: Binding,
  declaration: ts.VariableDeclaration,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: frame.module, node: declaration };
  if (list.kind !== 'array' || list.open) return unknown('an element of a list that is not known', origin);
  const elements = list.elements.map((element) => ({
    value: destructured(declaration.name, binding, element, frame, evaluation),
  }));
  return oneOf(elements, origin);
}

function assignmentTo(
  reference: ts.Identifier,
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): Definition | undefined {
  const target = wrapped(reference);
  const { parent } = target;
  const origin: Origin = { module: frame.module, node: reference };
  if (ts.isVariableDeclaration(parent) && parent.name === reference && parent.initializer) {
    const { initializer } = parent;
    return {
      node: parent,
      value: () => evaluation.evaluate(initializer, environmentOf(containerOf(parent), frame)),
    };
  }
  if (ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent.operatorToken.kind)) {
    const operator = parent.operatorToken.kind;
    const value = (): Value => {
      if (operator === ts.SyntaxKind.PlusEqualsToken || isArithmeticAssignment(operator))
        return unknown('it is computed step by step', origin);
      return evaluation.evaluate(parent.right, environmentOf(containerOf(parent), frame));
    };
    return { node: parent, value };
  }
  if (isIncrement(parent) || isPatternTarget(target))
    return {
      node: parent,
      value: () => unknown(`\`${binding.name}\` is changed in a way that is not followed`, origin),
    };
  return undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isArithmeticAssignment(kind: ts.SyntaxKind): boolean {
  return (
    kind !== ts.SyntaxKind.EqualsToken &&
    kind !== ts.SyntaxKind.BarBarEqualsToken &&
    kind !== ts.SyntaxKind.QuestionQuestionEqualsToken &&
    kind !== ts.SyntaxKind.AmpersandAmpersandEqualsToken
  );
}

function isIncrement(node: ts.Node): boolean {
  return (
    (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
  );
}

/** Whether an expression is a target in a destructuring assignment or the head of a loop. */
function isPatternTarget(node: ts.Expression): boolean {
  let at: ts.Node = node;
  while (
    ts.isPropertyAssignment(at.parent) ||
    ts.isShorthandPropertyAssignment(at.parent) ||
    ts.isObjectLiteralExpression(at.parent) ||
    ts.isArrayLiteralExpression(at.parent)
  ) {
    at = at.parent;
  }
  const { parent } = at;
  if (at === node)
    return (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.initializer === at;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === at &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}
