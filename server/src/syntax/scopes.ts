import ts from 'typescript';

export type BindingKind =
  | 'const'
  | 'let'
  | 'var'
  | 'parameter'
  | 'function'
  | 'class'
  | 'enum'
  | 'namespace'
  | 'import'
  | 'catch';

/** A name that a module declares, and every place that uses it. */
export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  /** The identifier that introduces the name. */
  readonly identifier: ts.Identifier;
  /**
   * The node that gives the name its value: the variable or parameter declaration (also for a name inside a
   * destructuring pattern), the function, class or enum, the import specifier or clause.
   */
  readonly declaration: ts.Node;
  /** The function that the name lives in, or the source file. */
  readonly container: ts.Node;
  /** Uses other than the declaration, in the order of the text. */
  readonly references: readonly ts.Identifier[];
}

/** Which identifier means which binding; an identifier without one is a global. */
export interface Scopes {
  /** The binding that an identifier declares or uses. */
  bindingOf(identifier: ts.Identifier): Binding | undefined;
  /** The binding that a name would mean at a node. */
  lookup(name: string, at: ts.Node): Binding | undefined;
}

interface MutableBinding extends Binding {
  kind: BindingKind;
  identifier: ts.Identifier;
  declaration: ts.Node;
  readonly references: ts.Identifier[];
}

interface Scope {
  readonly names: Map<string, MutableBinding>;
  readonly parent: Scope | undefined;
  /** The nearest function or file, where `var` lands. */
  readonly container: ts.Node;
  readonly isContainer: boolean;
}

/** Resolves the names of one file. Types are passed over; they are looked up by name where they are asked for. */
export function bindNames(file: ts.SourceFile): Scopes {
  const scopeOf = new Map<ts.Node, Scope>();
  const bindings = new Map<ts.Identifier, MutableBinding>();
  const uses: { readonly identifier: ts.Identifier; readonly scope: Scope }[] = [];

  function open(node: ts.Node, parent: Scope | undefined, isContainer: boolean): Scope {
    const container = isContainer || parent === undefined ? node : parent.container;
    const scope: Scope = { names: new Map(), parent, container, isContainer };
    scopeOf.set(node, scope);
    return scope;
  }

  function openBody(body: ts.Block, parameters: Scope): Scope {
    const scope: Scope = {
      names: new Map(),
      parent: parameters,
      container: parameters.container,
      isContainer: true,
    };
    scopeOf.set(body, scope);
    return scope;
  }

  function declare(identifier: ts.Identifier, kind: BindingKind, declaration: ts.Node, scope: Scope): void {
    let target = scope;
    while (kind === 'var' && !target.isContainer && target.parent) target = target.parent;
    // A `var` of a parameter's name starts with the parameter's value.
    if (
      kind === 'var' &&
      target.parent?.container === target.container &&
      target.parent.names.has(identifier.text)
    )
      target = target.parent;
    const known = target.names.get(identifier.text);
    if (known) {
      // `var` again, a function beside a namespace: the first declaration stands for all.
      bindings.set(identifier, known);
      if (kind === 'var' && ts.isVariableDeclaration(declaration) && isGivenValue(declaration))
        known.references.push(identifier);
      // Of functions the last one counts, and of overloads the one with a body.
      if (kind === 'function' && isFunctionOrParameter(known.kind) && hasBody(declaration))
        Object.assign(known, { kind, identifier, declaration });
      return;
    }
    const binding: MutableBinding = {
      name: identifier.text,
      kind,
      identifier,
      declaration,
      container: target.container,
      references: [],
    };
    target.names.set(identifier.text, binding);
    bindings.set(identifier, binding);
  }

  function declarePattern(name: ts.BindingName, kind: BindingKind, declaration: ts.Node, scope: Scope): void {
    if (ts.isIdentifier(name)) {
      declare(name, kind, declaration, scope);
      return;
    }
    for (const element of name.elements) {
      if (ts.isBindingElement(element)) declarePattern(element.name, kind, declaration, scope);
    }
  }

  /** Function declarations, classes, enums and imports hold in their whole block, before their own line. */
  function hoist(statements: readonly ts.Node[], scope: Scope): void {
    for (const statement of statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name)
        declare(statement.name, 'function', statement, scope);
      else if (ts.isClassDeclaration(statement) && statement.name)
        declare(statement.name, 'class', statement, scope);
      else if (ts.isEnumDeclaration(statement)) declare(statement.name, 'enum', statement, scope);
      else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name)) {
        declare(statement.name, 'namespace', statement, scope);
      } else if (ts.isImportDeclaration(statement)) hoistImport(statement, scope);
      else if (ts.isImportEqualsDeclaration(statement)) declare(statement.name, 'import', statement, scope);
      else if (ts.isVariableStatement(statement)) {
        for (const declaration of statement.declarationList.declarations) {
          declarePattern(declaration.name, variableKind(statement.declarationList), declaration, scope);
        }
      }
    }
  }

  function hoistImport(statement: ts.ImportDeclaration, scope: Scope): void {
    const clause = statement.importClause;
    if (!clause) return;
    if (clause.name) declare(clause.name, 'import', clause, scope);
    const named = clause.namedBindings;
    if (!named) return;
    if (ts.isNamespaceImport(named)) declare(named.name, 'import', named, scope);
    else for (const specifier of named.elements) declare(specifier.name, 'import', specifier, scope);
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
    const scope = open(node, outer, true);
    if (ts.isFunctionExpression(node) && node.name) declare(node.name, 'function', node, scope);
    if (node.name && ts.isComputedPropertyName(node.name)) visit(node.name, outer);
    if (ts.canHaveDecorators(node)) visitAll(ts.getDecorators(node) ?? [], outer);
    for (const parameter of node.parameters) {
      declarePattern(parameter.name, 'parameter', parameter, scope);
    }
    visitAll(node.parameters, scope);
    const body = node.body;
    if (!body) return;
    if (!ts.isBlock(body)) {
      visit(body, scope);
      return;
    }
    // Defaults of parameters do not see the names that the body declares.
    const inner = node.parameters.some(isComplex) ? openBody(body, scope) : scope;
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
      if (isUse(node)) uses.push({ identifier: node, scope });
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
      const inner = open(node, scope, false);
      if (ts.isClassExpression(node) && node.name) declare(node.name, 'class', node, inner);
      visitChildren(node, inner);
      return;
    }
    if (ts.isClassStaticBlockDeclaration(node)) {
      const inner = open(node, scope, true);
      hoist(node.body.statements, inner);
      visitAll(node.body.statements, inner);
      return;
    }
    if (ts.isBlock(node) || ts.isModuleBlock(node)) {
      const inner = open(node, scope, ts.isModuleBlock(node));
      hoist(node.statements, inner);
      visitAll(node.statements, inner);
      return;
    }
    if (ts.isCaseBlock(node)) {
      const inner = open(node, scope, false);
      for (const clause of node.clauses) hoist(clause.statements, inner);
      visitChildren(node, inner);
      return;
    }
    if (ts.isForStatement(node) || ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      const inner = open(node, scope, false);
      const head = node.initializer;
      if (head && ts.isVariableDeclarationList(head)) {
        for (const declaration of head.declarations)
          declarePattern(declaration.name, variableKind(head), declaration, inner);
      }
      visitChildren(node, inner);
      return;
    }
    if (ts.isCatchClause(node)) {
      const inner = open(node, scope, false);
      if (node.variableDeclaration)
        declarePattern(node.variableDeclaration.name, 'catch', node.variableDeclaration, inner);
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
    if (!ts.isIdentifier(name) || !bindings.has(name)) {
      if (ts.isIdentifier(name) || !isDeclared(name)) declarePattern(name, 'var', declaration, scope);
    }
  }

  function isDeclared(name: ts.BindingPattern): boolean {
    return name.elements.some(
      (element) =>
        ts.isBindingElement(element) &&
        (ts.isIdentifier(element.name) ? bindings.has(element.name) : isDeclared(element.name)),
    );
  }

  const top = open(file, undefined, true);
  // `var` inside blocks lands in its function, so it is declared before any use is resolved: uses wait.
  hoist(file.statements, top);
  visitAll(file.statements, top);
  const touched = new Set<MutableBinding>();
  for (const { identifier, scope } of uses) {
    const binding = find(identifier.text, scope);
    if (!binding) continue;
    bindings.set(identifier, binding);
    binding.references.push(identifier);
    touched.add(binding);
  }
  for (const { references } of touched) references.sort((a, b) => a.pos - b.pos);

  return {
    bindingOf: (identifier) => bindings.get(identifier),
    lookup(name, at) {
      for (let node: ts.Node | undefined = at; node; node = node.parent) {
        const scope = scopeOf.get(node);
        if (scope) return find(name, scope);
      }
      return undefined;
    },
  };
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

function isGivenValue(declaration: ts.VariableDeclaration): boolean {
  const loop = declaration.parent.parent;
  return declaration.initializer !== undefined || ts.isForOfStatement(loop) || ts.isForInStatement(loop);
}

function isFunctionOrParameter(kind: BindingKind): boolean {
  return kind === 'function' || kind === 'parameter';
}

function hasBody(declaration: ts.Node): boolean {
  return ts.isFunctionDeclaration(declaration) && declaration.body !== undefined;
}

/** Whether a parameter is more than a name, so that its function's body has a scope of its own. */
function isComplex({ name, initializer }: ts.ParameterDeclaration): boolean {
  return initializer !== undefined || !ts.isIdentifier(name);
}

function find(name: string, from: Scope): MutableBinding | undefined {
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    const binding = scope.names.get(name);
    if (binding) return binding;
  }
  return undefined;
}

function variableKind(list: ts.VariableDeclarationList): BindingKind {
  if (list.flags & ts.NodeFlags.Const) return 'const';
  if (list.flags & ts.NodeFlags.Using) return 'const';
  return list.flags & ts.NodeFlags.Let ? 'let' : 'var';
}

/** Whether an identifier stands for a value, and is not just a name in the syntax (of a property, a label, …). */
function isUse(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isEnumMember(parent))
    return parent.initializer === node;
  if (ts.isExportSpecifier(parent)) {
    return (
      parent.parent.parent.moduleSpecifier === undefined && (parent.propertyName ?? parent.name) === node
    );
  }
  if (ts.isPropertyDeclaration(parent)) return parent.initializer === node;
  if (ts.isJsxAttribute(parent)) return false;
  if (ts.isImportEqualsDeclaration(parent)) return false;
  return !(
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isNamespaceExport(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isAccessor(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassLike(parent) ||
    ts.isEnumDeclaration(parent) ||
    ts.isModuleDeclaration(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent) ||
    ts.isMetaProperty(parent) ||
    ts.isQualifiedName(parent)
  );
}
