import ts from 'typescript';
import type { Binding } from '../syntax/scopes.ts';
import { definitionsOf, reachingDefinitions } from './definitions.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { nameOf, ObjectDraft } from './objects.ts';
import { parameterValue } from './parameters.ts';
import { literal, unknown, type Value } from './value.ts';
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
  const initial = (): Value => {
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
        return frame.parameters.get(binding) ?? parameterValue(binding, frame, evaluation);
      case 'let':
      case 'var':
        return literal(undefined, origin);
      default:
        return unknown(`\`${binding.name}\` is not followed`, origin);
    }
  };
  const definitions = definitionsOf(binding, frame, evaluation);
  if (binding.kind === 'const') {
    const [only] = definitions;
    if (!only) return unknown(`\`${binding.name}\` has no initializer`, origin);
    return applyWrites(only.value(), binding, use, only.node, frame, evaluation);
  }
  const written = (value: Value, from: ts.Node): Value =>
    applyWrites(value, binding, use, from, frame, evaluation);
  if (definitions.length === 0) return written(initial(), declaration);
  return reachingDefinitions(definitions, { initial, binding, use, written }, frame, evaluation);
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
    const number: number | undefined =
      value.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
    next = number === undefined ? undefined : number + 1;
    if (name === undefined) continue;
    draft.set(name, { value, node: member, module });
    // The way back from a number to its name.
    if (number !== undefined)
      draft.set(String(number), { value: literal(name, origin), node: member, module });
  }
  return draft.finish({ module, node });
}
