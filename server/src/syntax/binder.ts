import ts from 'typescript';
import { isUse } from './identifier-uses.ts';
import { type BindingKind, type Scope, type Scopes, ScopeTree } from './scopes.ts';

/** Resolves the names of one file. Types are passed over; they are looked up by name where they are asked for. */
export function bindNames(file: ts.SourceFile): Scopes {
  const scopes = new ScopeTree();

  /** Function declarations, classes, enums and imports hold in their whole block, before their own line. */
  function hoist(statements: readonly ts.Node[], scope: Scope): void {
    for (const statement of statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name)
        scopes.declare(statement.name, 'function', statement, scope);
      else if (ts.isClassDeclaration(statement) && statement.name)
        scopes.declare(statement.name, 'class', statement, scope);
      else if (ts.isEnumDeclaration(statement)) scopes.declare(statement.name, 'enum', statement, scope);
      else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name)) {
        scopes.declare(statement.name, 'namespace', statement, scope);
      } else if (ts.isImportDeclaration(statement)) hoistImport(statement, scope);
      else if (ts.isImportEqualsDeclaration(statement))
        scopes.declare(statement.name, 'import', statement, scope);
      else if (ts.isVariableStatement(statement)) {
        for (const declaration of statement.declarationList.declarations) {
          scopes.declarePattern(
            declaration.name,
            variableKind(statement.declarationList),
            declaration,
            scope,
          );
        }
      }
    }
  }

  function hoistImport(statement: ts.ImportDeclaration, scope: Scope): void {
    const clause = statement.importClause;
    if (!clause) return;
    if (clause.name) scopes.declare(clause.name, 'import', clause, scope);
    const named = clause.namedBindings;
    if (!named) return;
    if (ts.isNamespaceImport(named)) scopes.declare(named.name, 'import', named, scope);
    else for (const specifier of named.elements) scopes.declare(specifier.name, 'import', specifier, scope);
  }

  function visitAll(nodes: readonly ts.Node[], scope: Scope): void {
    for (const node of nodes) visit(node, scope);
  }

  function visitChildren(node: ts.Node, scope: Scope): void {
    ts.forEachChild(node, (child) => visit(child, scope));
  }

  function visitFunction(
    node: ts.SignatureDeclaration & { readonly body?: ts.Node | undefined },
    outer: Scope,
  ): void {
    const scope = scopes.open(node, outer, true);
    if (ts.isFunctionExpression(node) && node.name) scopes.declare(node.name, 'function', node, scope);
    if (node.name && ts.isComputedPropertyName(node.name)) visit(node.name, outer);
    if (ts.canHaveDecorators(node)) visitAll(ts.getDecorators(node) ?? [], outer);
    for (const parameter of node.parameters) {
      scopes.declarePattern(parameter.name, 'parameter', parameter, scope);
    }
    visitAll(node.parameters, scope);
    const body = node.body;
    if (!body) return;
    if (!ts.isBlock(body)) {
      visit(body, scope);
      return;
    }
    // Defaults of parameters do not see the names that the body declares.
    const inner = node.parameters.some(isComplex) ? scopes.openBody(body, scope) : scope;
    hoist(body.statements, inner);
    visitAll(body.statements, inner);
  }

  /** Chains of calls and sums can be longer than the stack is deep: they are gone down in a loop. */
  function visitLong(chain: Long, scope: Scope): void {
    let at: ts.Node = chain;
    while (isLong(at)) {
      const left: ts.Node = ts.isBinaryExpression(at) ? at.left : at.expression;
      ts.forEachChild(at, (child) => {
        if (child !== left) visit(child, scope);
      });
      at = left;
    }
    visit(at, scope);
  }

  function visit(node: ts.Node, scope: Scope): void {
    if (ts.isIdentifier(node)) {
      if (isUse(node)) scopes.use(node, scope);
      return;
    }
    if (isLong(node)) {
      visitLong(node, scope);
      return;
    }
    if (ts.isExpressionWithTypeArguments(node)) {
      visit(node.expression, scope);
      return;
    }
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isFunctionLike(node)) {
      visitFunction(node, scope);
      return;
    }
    if (ts.isClassLike(node)) {
      const inner = scopes.open(node, scope, false);
      if (ts.isClassExpression(node) && node.name) scopes.declare(node.name, 'class', node, inner);
      visitChildren(node, inner);
      return;
    }
    if (ts.isClassStaticBlockDeclaration(node)) {
      const inner = scopes.open(node, scope, true);
      hoist(node.body.statements, inner);
      visitAll(node.body.statements, inner);
      return;
    }
    if (ts.isBlock(node) || ts.isModuleBlock(node)) {
      const inner = scopes.open(node, scope, ts.isModuleBlock(node));
      hoist(node.statements, inner);
      visitAll(node.statements, inner);
      return;
    }
    if (ts.isCaseBlock(node)) {
      const inner = scopes.open(node, scope, false);
      for (const clause of node.clauses) hoist(clause.statements, inner);
      visitChildren(node, inner);
      return;
    }
    if (ts.isForStatement(node) || ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      const inner = scopes.open(node, scope, false);
      const head = node.initializer;
      if (head && ts.isVariableDeclarationList(head)) {
        for (const declaration of head.declarations)
          scopes.declarePattern(declaration.name, variableKind(head), declaration, inner);
      }
      visitChildren(node, inner);
      return;
    }
    if (ts.isCatchClause(node)) {
      const inner = scopes.open(node, scope, false);
      if (node.variableDeclaration)
        scopes.declarePattern(node.variableDeclaration.name, 'catch', node.variableDeclaration, inner);
      visitChildren(node, inner);
      return;
    }
    // `if (x) var y`: not a statement of any block.
    if (ts.isVariableDeclarationList(node) && variableKind(node) === 'var') {
      for (const declaration of node.declarations) declareVar(declaration, scope);
    }
    visitChildren(node, scope);
  }

  function declareVar(declaration: ts.VariableDeclaration, scope: Scope): void {
    const { name } = declaration;
    if (!scopes.isDeclared(name)) scopes.declarePattern(name, 'var', declaration, scope);
  }

  const top = scopes.open(file, undefined, true);
  // `var` inside blocks lands in its function, so it is declared before any use is resolved: uses wait.
  hoist(file.statements, top);
  visitAll(file.statements, top);
  return scopes.resolve();
}

type Long =
  | ts.BinaryExpression
  | ts.CallExpression
  | ts.PropertyAccessExpression
  | ts.ElementAccessExpression;

function isLong(node: ts.Node): node is Long {
  return (
    ts.isBinaryExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node)
  );
}

/** Whether a parameter is more than a name, so that its function's body has a scope of its own. */
function isComplex({ name, initializer }: ts.ParameterDeclaration): boolean {
  return initializer !== undefined || !ts.isIdentifier(name);
}

function variableKind(list: ts.VariableDeclarationList): BindingKind {
  if (list.flags & ts.NodeFlags.Const) return 'const';
  if (list.flags & ts.NodeFlags.Using) return 'const';
  return list.flags & ts.NodeFlags.Let ? 'let' : 'var';
}
