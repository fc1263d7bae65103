import ts from 'typescript';
import { containerOf } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { mapAlternatives } from './alternatives.ts';
import { definitionsOf, reachingDefinitions } from './definitions.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { exportedName } from './exported-names.ts';
import { writtenByFunctionsElsewhere, writtenByImporters } from './importers-writes.ts';
import { enumValue, memberAround, namedEntity, namespaceValue, withNamespace } from './namespaces.ts';
import { parameterValue } from './parameters.ts';
import { literal, unknown, type Value } from './value.ts';
import { applyWrites } from './writes.ts';

/** The value of an identifier. */
export function evaluateIdentifier(
  node: ts.Identifier,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const inner = memberAround(node, environment, evaluation);
  if (inner) return inner;
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
    case '__dirname':
    case '__filename':
      return unknown('where the file lies is not known', origin);
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
  const value = heldValue(binding, use, environment, evaluation);
  return held(afterImporters(value, binding, use, environment, evaluation));
}

/** What an exported constant holds where a function of its module uses it: by then others may have written onto it. */
function afterImporters(
  value: Value,
  binding: Binding,
  use: ts.Node,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  if (binding.kind === 'import')
    return writtenByFunctionsElsewhere(value, binding, environment.module, evaluation);
  const isLater = binding.kind === 'const' && !ts.isSourceFile(use) && ts.isSourceFile(binding.container);
  if (!isLater || ts.isSourceFile(containerOf(use))) return value;
  const { module } = environment;
  const name = exportedName(binding, module);
  const origin = { module, node: use };
  return name === undefined ? value : writtenByImporters(value, module, name, origin, evaluation);
}

/** What a name holds may be held by others as well. */
function held(value: Value): Value {
  return mapAlternatives(value, value.origin, (one) =>
    one.kind === 'self' && (one.isFresh || one.ran?.length !== one.ranBefore)
      ? { ...one, isFresh: undefined, ranBefore: one.ran?.length }
      : one,
  );
}

function heldValue(binding: Binding, use: ts.Node, environment: Environment, evaluation: Evaluation): Value {
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
        return withNamespace(
          { kind: 'class', node: declaration as ts.ClassLikeDeclaration, environment: frame, origin },
          evaluation,
        );
      case 'enum':
        return enumValue(declaration as ts.EnumDeclaration, frame, evaluation);
      case 'namespace':
        return namespaceValue(declaration as ts.ModuleDeclaration, frame, evaluation);
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
  // The name of a function expression is its own for good.
  if (ts.isFunctionExpression(declaration)) return initial();
  const isVariable = binding.kind === 'const' || binding.kind === 'let' || binding.kind === 'var';
  const inRound = isVariable ? frame.parameters.get(binding) : undefined;
  if (inRound) return applyWrites(inRound, binding, use, declaration, frame, evaluation);
  if (binding.kind === 'const') {
    const [only] = definitionsOf(binding, frame, evaluation);
    if (!only) return unknown(`\`${binding.name}\` has no initializer`, origin);
    return applyWrites(only.value(), binding, use, only.node, frame, evaluation);
  }
  const written = (value: Value, from: ts.Node): Value =>
    applyWrites(value, binding, use, from, frame, evaluation);
  return reachingDefinitions({ initial, binding, use, written }, frame, evaluation);
}

function importValue(declaration: ts.Node, frame: Environment, evaluation: Evaluation): Value {
  const origin = { module: frame.module, node: declaration };
  if (ts.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    if (ts.isExternalModuleReference(moduleReference) && ts.isStringLiteral(moduleReference.expression)) {
      return evaluation.imported(moduleReference.expression.text, 'module.exports', origin);
    }
    return ts.isExternalModuleReference(moduleReference)
      ? unknown('the import is not complete', origin)
      : namedEntity(moduleReference, frame, evaluation);
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
