import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isInside, staticName } from '../syntax/nodes.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { namesIn } from './frames.ts';
import { ObjectDraft } from './object-draft.ts';
import { LazyProperty } from './properties.ts';
import { nameOf } from './property-keys.ts';
import {
  type ClassValue,
  literal,
  type ObjectValue,
  type Property,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';

/** The statements of the same place: declarations of one name among them are one enum, one namespace. */
function siblings({ parent }: ts.Node): readonly ts.Node[] {
  if (ts.isSourceFile(parent) || ts.isBlock(parent) || ts.isModuleBlock(parent)) return parent.statements;
  return ts.isCaseOrDefaultClause(parent) ? parent.statements : [];
}

function enumsOf(name: string, at: ts.Node): readonly ts.EnumDeclaration[] {
  return siblings(at).filter(
    (one): one is ts.EnumDeclaration => ts.isEnumDeclaration(one) && one.name.text === name,
  );
}

function namespacesOf(name: string, at: ts.Node): readonly ts.ModuleDeclaration[] {
  return siblings(at).filter(
    (one): one is ts.ModuleDeclaration => ts.isModuleDeclaration(one) && one.name.text === name,
  );
}

/** The object that an enum is: all its declarations, and a namespace of its name. */
export function enumValue(node: ts.EnumDeclaration, frame: Environment, evaluation: Evaluation): ObjectValue {
  const draft = new ObjectDraft();
  const { module } = frame;
  const names: { readonly of: number; readonly name: string; readonly node: ts.EnumMember }[] = [];
  let doubt: Unknown | undefined;
  for (const declaration of enumsOf(node.name.text, node)) {
    if (isDeclared(declaration)) doubt ??= unknown('it is declared elsewhere', { module, node: declaration });
    let next: number | undefined = 0;
    for (const member of declaration.members) {
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
      // A member that is not known leads back from a number that is not known.
      if (value.kind !== 'literal') doubt ??= unknown('a member of the enum is not known', origin);
      if (name === undefined) doubt ??= unknown('the name of a member is not known', origin);
      else draft.set(name, { value, node: member, module });
      if (name !== undefined && number !== undefined) names.push({ of: number, name, node: member });
    }
  }
  // The way back from a number to its name.
  for (const { of, name, node: member } of names) {
    const value = literal(name, { module, node: member });
    draft.set(String(of), new LazyProperty(member, module, () => value, doubt));
  }
  if (doubt) draft.open(doubt);
  for (const declaration of namespacesOf(node.name.text, node))
    addExports(declaration, draft, frame, evaluation);
  return draft.finish({ module, node });
}

/** The object that a namespace is: what all its declarations export. */
export function namespaceValue(
  node: ts.ModuleDeclaration,
  frame: Environment,
  evaluation: Evaluation,
): ObjectValue {
  const draft = new ObjectDraft();
  for (const declaration of namespacesOf(node.name.text, node))
    addExports(declaration, draft, frame, evaluation);
  return draft.finish({ module: frame.module, node });
}

/** A class with what a namespace of its name adds to it. */
export function withNamespace(of: ClassValue, evaluation: Evaluation): ClassValue {
  const { node, environment } = of;
  const name = ts.isClassDeclaration(node) ? node.name?.text : undefined;
  const declarations = name === undefined ? [] : namespacesOf(name, node);
  if (declarations.length === 0) return of;
  const draft = new ObjectDraft();
  for (const declaration of declarations) addExports(declaration, draft, environment, evaluation);
  const { properties, open } = draft.finish({ module: environment.module, node });
  const written = new Map(properties);
  if (open) written.set('*', { value: open, node: open.origin.node, module: environment.module });
  return { ...of, written };
}

function addExports(
  declaration: ts.ModuleDeclaration,
  draft: ObjectDraft,
  frame: Environment,
  evaluation: Evaluation,
): void {
  const { module } = frame;
  const origin = { module, node: declaration };
  const { body } = declaration;
  if (isDeclared(declaration) || !body) draft.open(unknown('it is declared elsewhere', origin));
  else if (ts.isModuleDeclaration(body)) {
    const value = (): Value => nested(body, frame, evaluation);
    draft.set(body.name.text, new LazyProperty(body, module, value));
  } else if (ts.isModuleBlock(body)) {
    for (const [name, property] of exportsOf(body, frame, evaluation)) draft.set(name, property);
  }
}

/** `B` of `namespace A.B { … }`. */
function nested(declaration: ts.ModuleDeclaration, frame: Environment, evaluation: Evaluation): Value {
  const draft = new ObjectDraft();
  addExports(declaration, draft, frame, evaluation);
  return draft.finish({ module: frame.module, node: declaration });
}

function exportsOf(
  body: ts.ModuleBlock,
  frame: Environment,
  evaluation: Evaluation,
): readonly (readonly [string, Property])[] {
  const { module } = frame;
  return body.statements.flatMap((statement): readonly (readonly [string, Property])[] => {
    if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return [];
    return declaredNames(statement).map((name) => {
      const value = (): Value => exported(name, statement, frame, evaluation);
      return [name.text, new LazyProperty(statement, module, value)] as const;
    });
  });
}

/** What a statement gives names of at run time. */
function declaredNames(statement: ts.Statement): readonly ts.Identifier[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  if (ts.isModuleDeclaration(statement)) return ts.isIdentifier(statement.name) ? [statement.name] : [];
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isImportEqualsDeclaration(statement);
  return isNamed && statement.name ? [statement.name] : [];
}

function exported(
  name: ts.Identifier,
  statement: ts.Statement,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const { module } = frame;
  const origin = { module, node: statement };
  const binding = module.scopes.bindingOf(name);
  if (!binding || isDeclared(statement)) return unknown('it is declared elsewhere', origin);
  // It may be assigned by way of the namespace.
  if (binding.kind === 'let' || binding.kind === 'var')
    return unknown(`\`${name.text}\` is a variable of a namespace`, origin);
  return evaluation.binding(binding, module.tree, frame);
}

/** What a name with dots stands for: `A.B` of `import N = A.B`. */
export function namedEntity(name: ts.EntityName, frame: Environment, evaluation: Evaluation): Value {
  const origin = { module: frame.module, node: name };
  if (ts.isQualifiedName(name))
    return evaluation.property(namedEntity(name.left, frame, evaluation), name.right.text, origin);
  const binding = frame.module.scopes.lookup(name.text, name);
  return binding
    ? evaluation.binding(binding, name, frame)
    : unknown(`\`${name.text}\` is not declared`, origin);
}

const holders = new WeakMap<SourceModule, boolean>();

/** Whether a module has enums or namespaces, in which names mean members. */
function hasScopesOfMembers(module: SourceModule): boolean {
  let has = holders.get(module);
  if (has === undefined) {
    has = /\b(?:enum|namespace|module)\s+[\w$]/.test(module.text);
    holders.set(module, has);
  }
  return has;
}

/**
 * What a bare name means as a member of the enum that it stands in, or of another declaration of the namespace that it
 * stands in.
 *
 * @returns undefined where it is none: the scopes tell what it means
 */
export function memberAround(
  node: ts.Identifier,
  environment: Environment,
  evaluation: Evaluation,
): Value | undefined {
  const { module } = environment;
  if (!hasScopesOfMembers(module)) return undefined;
  const declaration = module.scopes.bindingOf(node)?.declaration;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    // What is declared further in comes first.
    if (declaration && isInside(declaration, at)) return undefined;
    if (ts.isEnumDeclaration(at)) {
      const member = enumsOf(at.name.text, at)
        .flatMap(({ members }) => members)
        .find((one) => staticName(one.name) === node.text);
      if (member) return memberValue(member, environment, evaluation);
    }
    if (ts.isModuleDeclaration(at) && isExportedBeside(node.text, at))
      return unknown(`\`${node.text}\` is of another part of the namespace`, { module, node });
  }
  return undefined;
}

/** A member by its initializer, or counted on from the last one that has any. */
function memberValue(member: ts.EnumMember, frame: Environment, evaluation: Evaluation): Value {
  const { members } = member.parent;
  const index = members.indexOf(member);
  const start = members.slice(0, index + 1).findLastIndex((one) => one.initializer !== undefined);
  const initializer = members[start]?.initializer;
  const origin = { module: frame.module, node: member };
  const first = initializer ? evaluation.evaluate(initializer, frame) : literal(0, origin);
  const distance = index - Math.max(start, 0);
  if (distance === 0) return first;
  return first.kind === 'literal' && typeof first.value === 'number'
    ? literal(first.value + distance, origin)
    : unknown('the enum member is not known', origin);
}

/** Whether another declaration of a namespace exports a name. */
function isExportedBeside(name: string, declaration: ts.ModuleDeclaration): boolean {
  return namespacesOf(declaration.name.text, declaration).some(
    ({ body }) =>
      body !== declaration.body &&
      body !== undefined &&
      ts.isModuleBlock(body) &&
      body.statements.some(
        (statement) =>
          hasModifier(statement, ts.SyntaxKind.ExportKeyword) &&
          declaredNames(statement).some(({ text }) => text === name),
      ),
  );
}

/** Whether a declaration is only said to be there: what it declares is made elsewhere. */
function isDeclared(node: ts.Node): boolean {
  return hasModifier(node, ts.SyntaxKind.DeclareKeyword);
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === kind)) ?? false;
}
